import type { Problem, Span } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import { classifyAddress } from '../addresses.ts';
import { textOf } from '../plain-text.ts';
import { ofType, spanOf } from '../tree/nodes.ts';
import { addressSpanOf, type Addressed } from './address-span.ts';
import type { TreeSource } from './tree.ts';

export function checkAddresses(source: TreeSource): Problem[] {
  const { text, nodes } = source;
  const addressed: Addressed[] = [
    ...ofType(nodes, 'link').map(({ node }) => node),
    ...ofType(nodes, 'image').map(({ node }) => node),
    ...ofType(nodes, 'definition').map(({ node }) => node),
  ];
  return [
    ...addressed.flatMap((node) => checkAddress(text, node)),
    ...checkLinkTexts(source),
    ...checkEmptyAddresses(source),
    ...checkBrokenLinks(source),
  ];
}

function checkAddress(text: string, node: Addressed): Problem[] {
  const address = classifyAddress(node.url);
  const shown = quote(node.url, 40);
  switch (address.type) {
    case 'unsafe':
      return [
        {
          code: 'unsafe-address',
          span: addressSpanOf(text, node),
          message: `Địa chỉ ${shown} không an toàn, hoặc trỏ vào máy của trường.`,
          advice: 'Chỉ dùng https://, mailto:, tel:, hoặc tên tệp đặt cạnh văn bản.',
        },
      ];
    case 'outside':
      return [
        {
          code: 'address-outside-folder',
          span: addressSpanOf(text, node),
          message: `Địa chỉ ${shown} ra ngoài thư mục của văn bản.`,
          advice: 'Chép tệp vào thư mục của văn bản rồi chỉ ghi tên tệp.',
        },
      ];
    case 'bare':
      return [bareProblem(shown, address.scheme, addressSpanOf(text, node))];
    default:
      return [];
  }
}

function bareProblem(shown: string, scheme: string, span: Span): Problem {
  return {
    code: 'address-without-scheme',
    span,
    message: `Địa chỉ ${shown} thiếu «${scheme}» nên bị hiểu là tên một tệp.`,
    advice: `Ghi «${scheme}» trước địa chỉ. Nếu là tên tệp thì ghi «./» trước tên tệp.`,
    mend: [{ span: { start: span.start, end: span.start }, text: scheme }],
  };
}

function checkLinkTexts({ nodes }: TreeSource): Problem[] {
  return [...ofType(nodes, 'link'), ...ofType(nodes, 'linkReference')]
    .filter(({ node }) => textOf(node).trim() === '' && !holdsImage(node.children))
    .map(({ node }) => ({
      code: 'link-without-text',
      span: spanOf(node),
      message: 'Liên kết không có chữ để bấm vào.',
      advice: 'Viết vào giữa [ ] nơi liên kết dẫn tới.',
    }));
}

function checkEmptyAddresses({ nodes }: TreeSource): Problem[] {
  return ofType(nodes, 'link')
    .filter(({ node }) => node.url.trim() === '')
    .map(({ node }) => ({
      code: 'link-without-address',
      span: spanOf(node),
      message: `Liên kết ${quote(textOf(node), 40)} không có địa chỉ.`,
      advice: 'Ghi địa chỉ vào giữa hai dấu ngoặc tròn, hoặc bỏ dấu ngoặc để còn chữ thường.',
    }));
}

const holdsImage = (children: readonly { type: string }[]): boolean =>
  children.some(({ type }) => type === 'image' || type === 'imageReference');

// `[Bản ký](ban ky.pdf)`: CommonMark takes no spaces in an address that is not in < >.
const bracketed = /\[[^[\]\n]+\]\(([^()<>\n"']*)\)/g;
// Asked of the address by itself: as one expression, a hundred thousand spaces without a closing bracket took minutes.
const isBroken = (address: string): boolean => /\S[ \t]/.test(address) && /[./]/.test(address);

function checkBrokenLinks({ text, nodes }: TreeSource): Problem[] {
  return ofType(nodes, 'text').flatMap(({ node }) => {
    if (!node.value.includes('](')) return [];
    const { start, end } = spanOf(node);
    return Array.from(text.slice(start, end).matchAll(bracketed))
      .filter(({ 1: address = '' }) => isBroken(address))
      .map((match) => brokenLinkProblem(match, start + match.index));
  });
}

function brokenLinkProblem({ 0: whole, 1: address = '' }: RegExpExecArray, start: number): Problem {
  const end = start + whole.length;
  const span = { start: end - 1 - address.length, end: end - 1 };
  return {
    code: 'broken-link',
    span,
    message: `Địa chỉ ${quote(address, 40)} có dấu cách nên không thành liên kết.`,
    advice: 'Đặt địa chỉ trong dấu < >, hoặc đổi tên tệp để không còn dấu cách.',
    mend: [
      { span: { start: span.start, end: span.start }, text: '<' },
      { span: { start: span.end, end: span.end }, text: '>' },
    ],
  };
}
