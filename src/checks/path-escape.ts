/**
 * Why a name may point outside the document's folder, as a Vietnamese phrase; undefined for a name
 * within it. An encoded name is judged by what it decodes to.
 */
export function findEscape(file: string): string | undefined {
  const path = decodeAddress(file);
  return escapes.find(([pattern]) => pattern.test(path))?.[1];
}

const escapes: readonly (readonly [RegExp, string])[] = [
  [/\\/, 'có dấu gạch chéo ngược \\'],
  [/(?:^|\/)\.\.(?:\/|$)/, 'đi ngược lên thư mục khác (..)'],
  [/^\//, 'bắt đầu từ gốc của ổ đĩa hay của trang (/)'],
  [/^[a-z]:/i, 'chỉ một ổ đĩa trên máy tính'],
  [/\0/, 'có ký tự rỗng'],
];

// `%252e` decodes to `%2e` and then to a dot: some servers decode twice.
function decodeAddress(file: string): string {
  let path = file;
  for (let round = 0; round < 3; round += 1) path = decodeOnce(path);
  return path;
}

function decodeOnce(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
