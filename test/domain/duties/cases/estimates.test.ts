import { describeCases, oldEstimate, newEstimate, assigned, type Case } from './support.ts';

// 20/12/2025 + 15 = 04/01/2026, a Sunday: the limit ends on Monday 05/01 (Bộ luật Dân sự, Điều 148 khoản 5).
const december = assigned('20/12/2025');
const first = 'tt61-2017.du-toan.2026.2025-12-20';

const estimates: readonly Case[] = [
  [
    'Dự toán giao ngày 20/12/2025: Chủ nhật 04/01 là ngày thứ 15, thứ Hai 05/01 vẫn kịp',
    first,
    '31/01/2026',
    'in time 2026-01-05',
    { record: december, documents: [oldEstimate('05/01/2026')] },
  ],
  [
    'Đăng ngày 06/01 là muộn 1 ngày so với thứ Hai 05/01',
    first,
    '31/01/2026',
    'late 1',
    { record: december, documents: [oldEstimate('06/01/2026')] },
  ],
  ['Ngày 04/01 là ngày cuối theo số đếm', first, '04/01/2026', 'due 0', { record: december }],
  ['Ngày 05/01 đã qua số đếm, chưa quá hạn', first, '05/01/2026', 'due -1', { record: december }],
  ['Ngày 06/01 là ngày đầu quá hạn', first, '06/01/2026', 'missing 1', { record: december }],
  [
    'Văn bản đăng trước khi dự toán được giao không tính',
    first,
    '05/01/2026',
    'due -1',
    { record: december, documents: [oldEstimate('19/12/2025')] },
  ],
  [
    'Đăng ngay trong ngày được giao là kịp',
    first,
    '05/01/2026',
    'in time 2025-12-20',
    { record: december, documents: [oldEstimate('20/12/2025')] },
  ],
  [
    'Chưa ghi ngày giao dự toán: chờ',
    'tt61-2017.du-toan.2026',
    '20/11/2026',
    'waiting estimate-assigned',
  ],
  [
    'Chưa ghi ngày giao mà đã đăng: đã công khai, không tính hạn',
    'tt61-2017.du-toan.2026',
    '20/11/2026',
    'published 2026-01-13',
    { documents: [oldEstimate('13/01/2026')] },
  ],
  [
    'Đã ghi ngày giao thì không còn dòng chờ',
    'tt61-2017.du-toan.2026',
    '20/11/2026',
    'no row',
    { record: december },
  ],
  [
    'Bổ sung ngày 24/3/2026 còn theo Thông tư 61: 15 ngày, đến 08/4',
    'tt61-2017.du-toan.2026.2026-03-24',
    '30/04/2026',
    'in time 2026-04-08',
    { record: assigned('24/03/2026'), documents: [oldEstimate('08/04/2026')] },
  ],
  [
    'Bổ sung ngày 24/3/2026, đăng ngày 09/4: muộn 1 ngày',
    'tt61-2017.du-toan.2026.2026-03-24',
    '30/04/2026',
    'late 1',
    { record: assigned('24/03/2026'), documents: [oldEstimate('09/04/2026')] },
  ],
  [
    'Bổ sung ngày 24/3/2026 không có dòng theo Thông tư 26',
    'tt26-2026.du-toan.2026.2026-03-24',
    '30/04/2026',
    'no row',
    { record: assigned('24/03/2026') },
  ],
  [
    'Bổ sung ngày 25/3/2026 theo Thông tư 26: 30 ngày, đến 24/4',
    'tt26-2026.du-toan.2026.2026-03-25',
    '30/04/2026',
    'in time 2026-04-24',
    { record: assigned('25/03/2026'), documents: [newEstimate('24/04/2026')] },
  ],
  [
    'Bổ sung ngày 25/3/2026, đăng thứ Bảy 25/4: muộn 1 ngày',
    'tt26-2026.du-toan.2026.2026-03-25',
    '30/04/2026',
    'late 1',
    { record: assigned('25/03/2026'), documents: [newEstimate('25/04/2026')] },
  ],
  [
    'Bổ sung ngày 25/3/2026 không có dòng theo Thông tư 61',
    'tt61-2017.du-toan.2026.2026-03-25',
    '30/04/2026',
    'no row',
    { record: assigned('25/03/2026') },
  ],
  [
    'Bổ sung ngày 26/3/2026: ngày 25/4 là thứ Bảy, Giỗ Tổ Chủ nhật nghỉ bù thứ Hai, nên thứ Ba 28/4 vẫn kịp',
    'tt26-2026.du-toan.2026.2026-03-26',
    '30/04/2026',
    'in time 2026-04-28',
    { record: assigned('26/03/2026'), documents: [newEstimate('28/04/2026')] },
  ],
  [
    'Bổ sung ngày 26/3/2026, đăng ngày 29/4: muộn 1 ngày',
    'tt26-2026.du-toan.2026.2026-03-26',
    '30/04/2026',
    'late 1',
    { record: assigned('26/03/2026'), documents: [newEstimate('29/04/2026')] },
  ],
  [
    'Văn bản ghi theo Thông tư 61 không đáp ứng dòng của Thông tư 26',
    'tt26-2026.du-toan.2026.2026-03-25',
    '24/04/2026',
    'due 0',
    { record: assigned('25/03/2026'), documents: [oldEstimate('10/04/2026')] },
  ],
  [
    'Dự toán giao ngày 05/02/2026: ngày 20/02 là mùng bốn Tết, thứ Hai 23/02 vẫn kịp',
    'tt61-2017.du-toan.2026.2026-02-05',
    '28/02/2026',
    'in time 2026-02-23',
    { record: assigned('05/02/2026'), documents: [oldEstimate('23/02/2026')] },
  ],
  [
    'Dự toán giao ngày 05/02/2026, đăng ngày 24/02: muộn 1 ngày',
    'tt61-2017.du-toan.2026.2026-02-05',
    '28/02/2026',
    'late 1',
    { record: assigned('05/02/2026'), documents: [oldEstimate('24/02/2026')] },
  ],
  [
    'Giao ngày 20/12/2025, mãi 20/11/2026 mới đăng và ghi theo Thông tư 26: muộn 319 ngày so với 05/01',
    first,
    '20/11/2026',
    'late 319',
    { record: december, documents: [newEstimate('20/11/2026')] },
  ],
  [
    'Cũng bản ấy ghi theo Thông tư 61 thì vẫn là bản ấy',
    first,
    '20/11/2026',
    'late 319',
    { record: december, documents: [oldEstimate('20/11/2026')] },
  ],
  [
    'Chưa ghi ngày giao, đăng tháng 11 theo Thông tư 26: đã công khai',
    'tt61-2017.du-toan.2026',
    '20/11/2026',
    'published 2026-11-20',
    { documents: [newEstimate('20/11/2026')] },
  ],
  [
    'Ghi theo Thông tư 26 khi Thông tư 61 còn hiệu lực thì không tính',
    first,
    '31/03/2026',
    'missing 85',
    { record: december, documents: [newEstimate('24/03/2026')] },
  ],
];

const twoChanges = assigned('20/12/2025', '10/04/2026', '05/08/2026');
const adjustments: readonly Case[] = [
  [
    'Hai lần điều chỉnh: lần giao đầu năm vẫn là của mình',
    first,
    '20/11/2026',
    'in time 2026-01-05',
    { record: twoChanges, documents: [oldEstimate('05/01/2026'), newEstimate('23/04/2026')] },
  ],
  [
    'Điều chỉnh ngày 10/4/2026: ngày 10/5 là Chủ nhật, đăng thứ Hai 11/5 là kịp',
    'tt26-2026.du-toan.2026.2026-04-10',
    '20/11/2026',
    'in time 2026-05-11',
    { record: twoChanges, documents: [oldEstimate('05/01/2026'), newEstimate('11/05/2026')] },
  ],
  [
    'Bản đăng tháng 4 không đáp ứng lần điều chỉnh ngày 05/8 (hạn 04/9)',
    'tt26-2026.du-toan.2026.2026-08-05',
    '05/09/2026',
    'missing 1',
    { record: twoChanges, documents: [newEstimate('23/04/2026')] },
  ],
  [
    'Chỉ đăng ngày 20/8: lần điều chỉnh ngày 10/4 muộn 101 ngày (20 + 30 + 31 + 20)',
    'tt26-2026.du-toan.2026.2026-04-10',
    '20/11/2026',
    'late 101',
    { record: twoChanges, documents: [newEstimate('20/08/2026')] },
  ],
  [
    'Cũng bản ngày 20/8 ấy kịp cho lần điều chỉnh ngày 05/8',
    'tt26-2026.du-toan.2026.2026-08-05',
    '20/11/2026',
    'in time 2026-08-20',
    { record: twoChanges, documents: [newEstimate('20/08/2026')] },
  ],
  [
    'Chỉ ghi lần điều chỉnh sau thì không có dòng chờ của lần giao đầu',
    'tt61-2017.du-toan.2026',
    '20/11/2026',
    'no row',
    { record: assigned('10/04/2026') },
  ],
];

describeCases('dự toán', estimates);
describeCases('điều chỉnh dự toán', adjustments);
