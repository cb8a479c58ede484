/** What stands in a new document until an officer has written it. */
export const draftWords = {
  title: (subject: string, period: string) => `Công khai ${subject} ${period}`,
  summary: (action: string, law: string) => `Nhà trường ${action} theo ${law}.`,
  changedInformation: 'thông tin chung có thay đổi',
  pending: 'chưa có',
  yes: 'có',
  box: 'Đây là bản nháp, chưa lên trang. Chép nội dung của văn bản đã ký vào các mục dưới đây, điền số, ngày và người ký ở đầu tệp; xong thì xóa cả khung này và dòng «draft».',
  law: (number: string, article: string) => `Quy định: ${number}, ${article}`,
  item: (title: string) => `Nội dung phải công khai: ${title}`,
  form: (id: string, title: string) => `Biểu mẫu: ${id}, ${title}`,
  wording: (wording: string) => `Thời hạn, theo lời của quy định: «${wording}»`,
  event: (name: string, date: string) => `${name}: ngày ${date}`,
  due: (due: string) => `Hạn của kỳ này: ${due}`,
  posting: (rule: string) => `Niêm yết, lưu trên trang: ${rule}`,
  note: (note: string) => `Lưu ý: ${note}`,
  sections: [
    '## I. NỘI DUNG CÔNG KHAI',
    'Nội dung theo văn bản đã ký. Số liệu có nhiều dòng thì lập thành bảng, như hướng dẫn ở mục «Bảng số liệu».',
    '## II. THUYẾT MINH',
    'Giải thích các số liệu để cha mẹ học sinh và người dân dễ theo dõi.',
  ],
} as const;
