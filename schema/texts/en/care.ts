/** Letters, follow-up tasks and suggestions, in English. `none` stands for what is not there. */
export const care = {
  'thankYou.title': 'Thank you, {account}',
  'thankYou.body': `Dear {contact, select, none {all at {account}} other {{contact}}},

thank you for choosing {product, select, none {us} other {{product}}}. We are glad to work with {account} and will do our part to make it a success.

If you need anything, write to me directly; I am happy to help.

Kind regards
{rep}
{supplier}`,
  'confirmation.title': 'What we agreed, {account}',
  'confirmation.body': `Dear {contact, select, none {all at {account}} other {{contact}}},

so that nothing gets lost, here is what we agreed:

{details}{date, select, none {} other {
Date: {date}}}{invoice, select, none {} other {
Invoice to: {invoice}}}

Please tell me if anything is different from how you remember it.

Kind regards
{rep}
{supplier}`,
  'followUp.days': 'Check in with {account}, {days} days after the win',
  'followUp.regular': 'Regular check-in with {account}',
  'upsell.reason': '{buyers} of {customers} other customers in {segment} have bought {productLine}; {account} has not.',
};
