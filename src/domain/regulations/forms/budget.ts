import type { FormColumn, FormLayout, FormRow } from '../../form-layout.ts';
import { row } from './rows.ts';

/** One tree for the estimate, its execution and the final accounts. */
const budgetRows: readonly FormRow[] = [
  row(
    'I Tổng số thu, chi, nộp ngân sách phí, lệ phí',
    row('1 Số thu phí, lệ phí', row('1.1 Lệ phí'), row('1.2 Phí')),
    row(
      '2 Chi từ nguồn thu phí được để lại',
      row(
        '2.1 Chi sự nghiệp',
        row('a) Kinh phí nhiệm vụ thường xuyên'),
        row('b) Kinh phí nhiệm vụ không thường xuyên'),
      ),
      row(
        '2.2 Chi quản lý hành chính',
        row('a) Kinh phí thực hiện chế độ tự chủ'),
        row('b) Kinh phí không thực hiện chế độ tự chủ'),
      ),
    ),
    row('3 Số phí, lệ phí nộp ngân sách nhà nước', row('3.1 Lệ phí'), row('3.2 Phí')),
  ),
  row(
    'II Dự toán chi ngân sách nhà nước',
    row(
      'I Nguồn ngân sách trong nước',
      row(
        '1 Chi quản lý hành chính',
        row('1.1 Kinh phí thực hiện chế độ tự chủ'),
        row('1.2 Kinh phí không thực hiện chế độ tự chủ'),
      ),
      row('2 Chi sự nghiệp khoa học và công nghệ'),
      row(
        '3 Chi sự nghiệp giáo dục, đào tạo và dạy nghề',
        row('3.1 Kinh phí nhiệm vụ thường xuyên'),
        row('3.2 Kinh phí nhiệm vụ không thường xuyên'),
      ),
      row('4 Chi sự nghiệp y tế, dân số và gia đình'),
      row('5 Chi bảo đảm xã hội'),
      row('6 Chi hoạt động kinh tế'),
      row('7 Chi sự nghiệp bảo vệ môi trường'),
      row('8 Chi sự nghiệp văn hóa thông tin'),
      row('9 Chi sự nghiệp phát thanh, truyền hình, thông tấn'),
      row('10 Chi sự nghiệp thể dục thể thao'),
    ),
    row('II Nguồn vốn viện trợ'),
    row('III Nguồn vay nợ nước ngoài'),
  ),
];

const estimateColumns: readonly FormColumn[] = [
  { id: 'du-toan', label: 'Dự toán được giao', type: 'money', role: 'estimate' },
];

const executionColumns: readonly FormColumn[] = [
  { id: 'du-toan', label: 'Dự toán năm', type: 'money', role: 'estimate' },
  { id: 'thuc-hien', label: 'Ước thực hiện trong kỳ', type: 'money', role: 'actual' },
  {
    id: 'so-du-toan',
    label: 'Ước thực hiện so với dự toán năm',
    type: 'percent',
    role: 'share-of-estimate',
    formula: 'thuc-hien / du-toan',
  },
  {
    id: 'so-cung-ky',
    label: 'Ước thực hiện so với cùng kỳ năm trước',
    type: 'percent',
    role: 'share-of-last-year',
    formula: 'thuc-hien / cùng kỳ năm trước',
  },
];

const accountsColumns: readonly FormColumn[] = [
  { id: 'bao-cao', label: 'Số liệu báo cáo quyết toán', type: 'money', role: 'reported-accounts' },
  { id: 'duoc-duyet', label: 'Số liệu quyết toán được duyệt', type: 'money', role: 'accounts' },
  ...[
    ['quy-luong', 'Quỹ lương'],
    ['mua-sam', 'Mua sắm, sửa chữa'],
    ['trich-quy', 'Trích lập các quỹ'],
  ].map(([id = '', label = '']): FormColumn => ({ id, label, group: 'Trong đó', type: 'money' })),
];

const old = (form: string, columns: readonly FormColumn[]): FormLayout => ({
  regulation: 'tt61-2017',
  form,
  columns,
  rows: budgetRows,
  confidence: 'medium',
  sources: ['unchecked'],
  note: 'Bố trí cột, dòng theo mẫu đang dùng; chưa đối chiếu được với phụ lục của Thông tư 90/2018/TT-BTC.',
});

/** The annex of the new law was not seen: the old layouts stand in until it is. */
const carriedOver = (form: string, columns: readonly FormColumn[]): FormLayout => ({
  regulation: 'tt26-2026',
  form,
  columns,
  rows: budgetRows,
  confidence: 'low',
  sources: ['unchecked'],
  note: 'Chưa có phụ lục của Thông tư 26/2026/TT-BTC; tạm theo bố trí của mẫu biểu cũ.',
});

export const budgetForms: readonly FormLayout[] = [
  old('Mẫu biểu số 02', estimateColumns),
  old('Mẫu biểu số 03', executionColumns),
  old('Mẫu biểu số 04', accountsColumns),
  carriedOver('Mẫu biểu số 74', estimateColumns),
  carriedOver('Mẫu biểu số 75', executionColumns),
  carriedOver('Mẫu biểu số 76', accountsColumns),
];
