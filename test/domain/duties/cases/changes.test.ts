import { change, ofSchoolYear } from '../support.ts';
import {
  describeCases,
  oldEstimate,
  assigned,
  staff,
  staff2025,
  form,
  form12,
  original,
  correction,
  replacement,
  replaced,
  type Case,
} from './support.ts';

const changes: readonly Case[] = [
  [
    'Đính chính không làm mất ngày công khai ban đầu',
    form12,
    '01/09/2022',
    'in time 2022-06-21',
    {
      documents: [
        { ...original, status: 'corrected', changes: [change('correction', '15/08/2022')] },
        correction,
      ],
    },
  ],
  [
    'Bản gốc đã thu hồi thì bản đính chính là lần công khai của mình: muộn 46 ngày',
    form12,
    '01/09/2022',
    'late 46',
    {
      documents: [{ ...original, changes: [change('withdrawal', '20/08/2022')] }, correction],
    },
  ],
  [
    'Bản đính chính dự toán giao tháng 12 không phải là công khai dự toán giao ngày 05/02',
    'tt61-2017.du-toan.2026.2026-02-05',
    '23/02/2026',
    'due -3',
    {
      record: assigned('20/12/2025', '05/02/2026'),
      documents: [
        oldEstimate('05/01/2026'),
        oldEstimate('10/02/2026', { corrects: oldEstimate('05/01/2026').id }),
      ],
    },
  ],
  [
    'Văn bản đã thu hồi không còn đáp ứng: quá hạn kể từ 30/6',
    form12,
    '02/07/2022',
    'missing 2',
    { documents: [{ ...original, changes: [change('withdrawal', '02/07/2022')] }] },
  ],
  [
    'Việc thu hồi ghi cho ngày mai hôm nay chưa tính',
    form12,
    '01/07/2022',
    'in time 2022-06-21',
    { documents: [{ ...original, changes: [change('withdrawal', '02/07/2022')] }] },
  ],
  [
    'Thu hồi trước hạn thì lại còn hạn',
    form12,
    '25/06/2022',
    'due 5',
    { documents: [{ ...original, changes: [change('withdrawal', '24/06/2022')] }] },
  ],
  [
    'Văn bản được thay thế giữ ngày của mình khi bản thay thế còn hiệu lực',
    form12,
    '01/09/2022',
    'in time 2022-06-21',
    { documents: [replaced, replacement] },
  ],
  [
    'Bản thay thế bị thu hồi thì không còn gì: quá hạn 64 ngày (31 + 31 + 2)',
    form12,
    '02/09/2022',
    'missing 64',
    { documents: [replaced, { ...replacement, changes: [change('withdrawal', '01/09/2022')] }] },
  ],
  [
    'Bản thay thế nói về năm học khác thì không đứng thay được',
    form12,
    '10/08/2022',
    'missing 41',
    { documents: [replaced, { ...replacement, period: ofSchoolYear(2021) }] },
  ],
  [
    'Thay thế hai lần: ngày đầu tiên vẫn giữ',
    form12,
    '01/12/2022',
    'in time 2022-06-21',
    {
      documents: [
        replaced,
        { ...replacement, status: 'replaced' },
        form('12', 2022, '11/11/2022', { replaces: replacement.id }),
      ],
    },
  ],
  [
    'Hai văn bản cùng ghi thay thế lẫn nhau thì không bản nào đứng',
    form12,
    '01/09/2022',
    'missing 63',
    {
      documents: [
        { ...replaced, status: 'replaced', replaces: replacement.id },
        { ...replacement, status: 'replaced' },
      ],
    },
  ],
  [
    'Văn bản hết hiệu lực vẫn là đã công khai đúng hạn',
    form12,
    '01/09/2025',
    'in time 2022-06-21',
    { documents: [{ ...original, status: 'expired' }] },
  ],
  [
    'Bản nháp không đáp ứng',
    form12,
    '10/07/2022',
    'missing 10',
    { documents: [{ ...original, draft: true }] },
  ],
  [
    'Văn bản hẹn ngày đăng chưa đáp ứng',
    staff2025,
    '20/06/2026',
    'due 9',
    { documents: [staff(2025, '25/06/2026')] },
  ],
  [
    'Văn bản hẹn ngày đáp ứng từ ngày đăng',
    staff2025,
    '25/06/2026',
    'in time 2026-06-25',
    { documents: [staff(2025, '25/06/2026')] },
  ],
];

describeCases('đính chính, thay thế, thu hồi', changes);
