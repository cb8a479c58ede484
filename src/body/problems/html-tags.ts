const noTag = 'Bỏ thẻ này; kiểu chữ và cách trình bày do trang web định sẵn.';
const noProgram =
  'Bỏ thẻ này: văn bản công khai không chứa chương trình và không nhúng trang khác.';
const bold = 'Dùng **chữ đậm**.';
const italic = 'Dùng *chữ nghiêng*.';
const table = 'Dùng bảng có dấu | và dòng |---|, hoặc <BangSoLieu tep="…" />.';
const list = 'Dùng danh sách: mỗi dòng bắt đầu bằng «- » hoặc «1. ».';
const heading = 'Dùng ## ở đầu dòng cho tiêu đề.';

/** What to write instead of an HTML tag, by its lower-case name. */
const adviceByName = new Map<string, string>(
  Object.entries({
    p: 'Bỏ thẻ này; muốn sang đoạn mới thì để trống một dòng.',
    div: noTag,
    span: noTag,
    center: noTag,
    font: noTag,
    style: noTag,
    u: 'Bỏ thẻ này; chữ gạch chân trên trang web chỉ dùng cho liên kết.',
    b: bold,
    strong: bold,
    i: italic,
    em: italic,
    del: 'Dùng ~~chữ gạch ngang~~.',
    s: 'Dùng ~~chữ gạch ngang~~.',
    hr: 'Dùng một dòng --- có dòng trống ở trên và dưới.',
    blockquote: 'Dùng «> » ở đầu dòng.',
    img: 'Dùng ![mô tả ảnh](anh.jpg), ảnh đặt cạnh văn bản.',
    a: 'Dùng [chữ](địa chỉ).',
    table,
    tr: table,
    td: table,
    th: table,
    thead: table,
    tbody: table,
    ul: list,
    ol: list,
    li: list,
    h1: heading,
    h2: heading,
    h3: heading,
    h4: heading,
    h5: heading,
    h6: heading,
    script: noProgram,
    iframe: noProgram,
    object: noProgram,
    embed: noProgram,
    svg: noProgram,
    form: noProgram,
    input: noProgram,
    button: noProgram,
    link: noProgram,
    meta: noProgram,
    base: noProgram,
    video: 'Bỏ thẻ này; đặt liên kết tới tệp hoặc tới trang có video.',
    audio: 'Bỏ thẻ này; đặt liên kết tới tệp âm thanh.',
    details: 'Bỏ thẻ này; nội dung công khai hiện đủ, không gấp lại.',
    summary: 'Bỏ thẻ này; nội dung công khai hiện đủ, không gấp lại.',
  }),
);

/** Undefined for what is no tag of HTML. Word's own tags (`<o:p>`) count as HTML. */
export function findHtmlAdvice(name: string): string | undefined {
  return adviceByName.get(name.toLowerCase()) ?? (name.includes(':') ? noTag : undefined);
}
