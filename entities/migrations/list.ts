import { People1000000000001 } from './1000000000001-people';
import { Process1000000000002 } from './1000000000002-process';
import { Record1000000000003 } from './1000000000003-record';
import { Search1000000000004 } from './1000000000004-search';
import { Jobs1000000000005 } from './1000000000005-jobs';
import { Market1000000000006 } from './1000000000006-market';
import { Customers1000000000007 } from './1000000000007-customers';
import { FollowUp1000000000008 } from './1000000000008-followUp';
import { Closing1000000000009 } from './1000000000009-closing';
import { Learning1000000000010 } from './1000000000010-learning';
import { Reviews1000000000011 } from './1000000000011-reviews';
import { Rollups1000000000012 } from './1000000000012-rollups';
import { Settings1000000000013 } from './1000000000013-settings';
import { Identity1000000000015 } from './1000000000015-identity';
import { Platforms1000000000016 } from './1000000000016-platforms';
import { Exchange1000000000017 } from './1000000000017-exchange';

/** Every migration, oldest first. */
export const MIGRATIONS = [
  People1000000000001,
  Process1000000000002,
  Record1000000000003,
  Search1000000000004,
  Jobs1000000000005,
  Market1000000000006,
  Customers1000000000007,
  FollowUp1000000000008,
  Closing1000000000009,
  Learning1000000000010,
  Reviews1000000000011,
  Rollups1000000000012,
  Settings1000000000013,
  Identity1000000000015,
  Platforms1000000000016,
  Exchange1000000000017,
];
