/** The article's case, from its scenario file: written out in full, so that it needs no reading. */
import article from '../../lessons/scenarios/article.json' with {type: 'json'};
import type {Scenario} from './scenario.js';

// A JSON module has wide types; a test holds that the file reads as it stands.
export const articleCase = article as unknown as Scenario;
