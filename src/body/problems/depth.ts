import type { Problem } from '../../domain/finding.ts';
import { spanOf } from '../tree/nodes.ts';
import type { TreeSource } from './tree.ts';

export function checkDepth({ cut }: TreeSource): Problem[] {
  return cut.map((node) => ({
    code: 'too-deep',
    span: spanOf(node),
    message: 'Chỗ này lồng nhau quá 20 cấp, phần bên trong không hiện được.',
    advice: 'Bớt cấp thụt dòng, dấu > hoặc dấu * lồng vào nhau.',
  }));
}
