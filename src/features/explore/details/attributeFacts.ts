import type { Attributes, AttributeValue } from '../../../domain/network.ts';
import type { Fact } from './FactList.tsx';

/** Further columns of an import, under the names they came with. */
export const attributeFacts = (attributes: Attributes): readonly Fact[] =>
  Object.entries(attributes).map(([name, value]) => ({ name, value: valueWords(value) }));

function valueWords(value: AttributeValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value.toLocaleString('en-GB');
  return typeof value === 'string' ? value : value.join(', ');
}
