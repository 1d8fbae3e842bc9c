import {expect} from 'chai';

import {scenarioJsonSchema} from '../../src/run/scenario-schema.js';
import {readScenario} from '../../src/run/scenario.js';

describe('scenarioJsonSchema', () => {
  interface Schema {
    readonly description?: string;
    readonly default?: unknown;
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly items?: Schema;
    readonly [keyword: string]: unknown;
  }
  const schema = scenarioJsonSchema() as Schema;

  function parts(part: Schema): Schema[] {
    const inner = [...Object.values(part.properties ?? {}), ...(part.items ? [part.items] : [])];
    return [part, ...inner.flatMap(parts)];
  }

  it('is of draft 2020-12, and has a title and no address', () => {
    expect(schema.$schema).to.equal('https://json-schema.org/draft/2020-12/schema');
    expect(schema.title).to.equal('The Lost Refresh scenario');
    expect(schema).not.to.have.property('$id');
  });

  it('describes each part in one plain sentence', () => {
    const all = parts(schema);
    expect(all).to.have.lengthOf(18);
    for (const {description} of all) expect(description).to.match(/^[A-Z][^.]+\.$/);
  });

  it('allows no unknown field, and requires what has no default', () => {
    const objects = parts(schema).filter(({properties}) => properties);
    expect(objects.map((part) => part.additionalProperties)).to.deep.equal([
      false,
      false,
      false,
      false,
    ]);
    expect(objects.map((part) => part.required)).to.deep.equal([
      ['version'],
      [],
      ['name', 'holds'],
      [],
    ]);
  });

  it('has the limits of each field', () => {
    const {title, servers: list, masterFailures} = schema.properties ?? {};
    expect(title).to.include({type: 'string', maxLength: 120});
    expect(list).to.include({type: 'array', minItems: 1, maxItems: 10_000});
    expect(list?.items?.properties?.name).to.include({pattern: '^[A-Z0-9-]{1,15}$'});
    expect(list?.items?.properties?.offlineForAttempts?.items).to.include({
      type: 'integer',
      minimum: 1,
    });
    expect(masterFailures?.properties?.count).to.include({
      type: 'integer',
      minimum: 0,
      maximum: 100,
      default: 1,
    });
  });

  it('gives the defaults that a reading fills in', () => {
    const defaults = Object.entries(schema.properties ?? {}).flatMap(([name, part]) =>
      part.default === undefined ? [] : [[name, part.default]],
    );
    expect(defaults.map(([name]) => name)).to.deep.equal([
      'job',
      'servers',
      'masterFailures',
      'response',
    ]);
    expect(readScenario({version: 1, ...Object.fromEntries(defaults)})).to.deep.equal(
      readScenario({version: 1}),
    );
  });
});
