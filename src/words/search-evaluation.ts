/** For officers who keep `synonyms.yaml`. */
export const searchWords = {
  proposals: (count: number) =>
    count === 0
      ? 'Không có chữ viết tắt nào ngoài tệp content/synonyms.yaml.'
      : `${String(count)} chữ viết tắt chưa có trong content/synonyms.yaml. Nghĩa bên phải là máy đoán; đúng thì chép dòng ấy vào tệp.`,
  proposal: ({
    abbreviation,
    meaning,
    documents,
    isDefined,
  }: {
    readonly abbreviation: string;
    readonly meaning: string;
    readonly documents: number;
    readonly isDefined: boolean;
  }) =>
    `  - ${abbreviation} = ${meaning}  # có trong ${String(documents)} văn bản${isDefined ? ', văn bản có giải thích' : ''}`,
} as const;
