/** The course: all lessons, in teaching order. */
import {howAPackageTravels} from './how-a-package-travels.js';
import {installOrWait} from './install-or-wait.js';
import {installTheHotfix} from './install-the-hotfix.js';
import type {Lesson} from './lesson.js';
import {newServers} from './new-servers.js';
import {putItRight} from './put-it-right.js';
import {testYourself} from './test-yourself.js';
import {theJobFails} from './the-job-fails.js';
import {theLostRefresh} from './the-lost-refresh.js';
import {theTicket} from './the-ticket.js';
import {whenDoesItStrike} from './when-does-it-strike.js';

export const lessons: readonly Lesson[] = [
  howAPackageTravels,
  theJobFails,
  theLostRefresh,
  newServers,
  whenDoesItStrike,
  installOrWait,
  installTheHotfix,
  putItRight,
  testYourself,
  theTicket,
];
