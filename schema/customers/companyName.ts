import { withoutLegalForm } from '../../entities/values/names/legalForms';
import { editDistance, forgiven } from '../../entities/values/names/typing';
import { wordsOf } from '../../entities/values/names/words';

/** A company's name as it counts for comparing: folded, without its legal form, spaces and marks. */
function companyKey(name: string): string {
  const words = wordsOf(name).filter(word => word.kind !== 'mark');
  return withoutLegalForm(words)
    .map(word => word.text)
    .join('');
}

/** True for names of what is probably the same company: the same but for the legal form, or for a typing error in a long one. */
export function isSameCompany(one: string, other: string): boolean {
  const [left, right] = [companyKey(one), companyKey(other)];
  if (left === right) return left !== '';
  const most = Math.min(1, forgiven(Math.min(left.length, right.length)));
  return most > 0 && editDistance(left, right, most) <= most;
}
