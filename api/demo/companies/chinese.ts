import type { CompanyWords } from './companies';

/** Words of invented companies: nobody is called so, and no everyday word is near. */
export const CHINESE: CompanyWords = {
  beginnings: [...'瀚铭晟祺钧琅翊皓珩骏璟缙麒霁锐珞垚硕煊骁楷翎晔翀湛劭'],
  endings: [...'驰睿屹峥岳煜恺曜邦舜腾朗翰穹桓沛拓骋嵘澔轩峻铎衡'],
  trades: {
    'Mid-market manufacturing': ['精铸', '锻压', '轴承', '线缆', '玻纤', '轧钢'],
    'Regional logistics': ['速运', '船务', '货代', '托运', '通运', '驳运'],
    'Private healthcare': ['眼科', '骨科', '肾科', '妇儿', '康复院', '体检'],
  },
  joiner: '',
};
