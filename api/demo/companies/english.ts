import type { CompanyWords } from './companies';

/** Words of invented companies: nobody is called so, and no everyday word is near. */
export const ENGLISH: CompanyWords = {
  beginnings:
    'Thorn Brack Hollin Cald Garth Nether Pend Quern Skip Sax Ulver Yar Dun Cress Bram Hax Ilker Tarr Wrex Ostle Fal Grim Hesk Threl Lofth Keld Swarth Brough Pock Rusk Sedg Trough Widd Yox Zeal Eskd Crox'.split(
      ' ',
    ),
  endings:
    'combe wick thorpe mere stow holm dale worth croft shaw beck tarn gill fell rigg sett toft hurst ville garth keld moor'.split(
      ' ',
    ),
  trades: {
    'Mid-market manufacturing': ['Castings', 'Tooling', 'Bearings', 'Glassworks', 'Ceramics', 'Foundry'],
    'Regional logistics': ['Haulage', 'Cartage', 'Drayage', 'Stevedores', 'Couriers', 'Wharfage'],
    'Private healthcare': ['Eyecare', 'Physio', 'Orthopaedics', 'Dermatology', 'Sanatorium', 'Audiology'],
  },
  joiner: ' ',
};
