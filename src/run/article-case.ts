/** The article's case, from its scenario file: written out in full, so that it needs no reading. */
import article from '../../lessons/scenarios/article.json' with {type: 'json'};
import type {Scenario} from './scenario.js';

// A JSON module has wide types; a test holds that the file reads as it stands.
export const articleCase = article as unknown as Scenario;

/** The first case that a visitor opens: no new servers, of which the article says nothing. */
export const firstCase: Scenario = {
  ...articleCase,
  title: 'Three servers hold the package',
  servers: articleCase.servers.slice(0, 3),
};
