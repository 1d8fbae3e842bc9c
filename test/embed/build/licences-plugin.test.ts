/** What is given away with the build says under which licences. */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {expect} from 'chai';

import {
  licencesOf,
  licencesText,
  merged,
  readLicences,
} from '../../../src/embed/build/licences-plugin.js';

function bundleOf(...moduleIds: readonly string[]): Parameters<typeof licencesOf>[0] {
  return {'a.js': {type: 'chunk', moduleIds}, 'b.css': {type: 'asset'}};
}

const place = '/anywhere/../';
const at = (path: string): string => `${process.cwd()}/node_modules/${path}`;

describe('licences.txt', () => {
  it('names each package of which a module is bundled, with its licence in full', () => {
    const text = licencesText(
      licencesOf(bundleOf(at('lit/index.js'), at('@lit/localize/init.js?x'), at('fflate/a.mjs'))),
    );
    expect(text).to.match(/^the-lost-refresh [\d.]+ \(MIT\)$/m);
    expect(text).to.match(/^lit [\d.]+ \(BSD-3-Clause\)$/m);
    expect(text).to.match(/^@lit\/localize [\d.]+ \(BSD-3-Clause\)$/m);
    expect(text).to.match(/^fflate [\d.]+ \(MIT\)$/m);
    expect(text).to.contain('Redistributions in binary form must reproduce');
    expect(text).to.contain(readFileSync('LICENSE', 'utf8').trim());
    expect(text).not.to.contain('xstate');
    expect(text).not.to.contain(process.cwd());
  });

  it('takes a module that was converted, and none of ours', () => {
    const found = licencesOf(
      bundleOf(`\0${at('xstate/es/index.js')}?commonjs-es-import`, '\0virtual', `${place}src/a.ts`),
    );
    const names = [...found.values()].flatMap((each) => [...each]);
    expect(names.map((name) => name.split(' ')[0])).to.have.members(['the-lost-refresh', 'xstate']);
  });

  it('keeps what an earlier build had, each licence once', () => {
    const first = licencesOf(bundleOf(at('lit/index.js'), at('xstate/es/index.js')));
    const second = licencesOf(bundleOf(at('lit/index.js'), at('fflate/a.mjs')));
    const text = licencesText(merged(...readLicences(licencesText(first)), second));
    expect(text).to.equal(licencesText(merged(second, first)));
    expect(text.match(/^lit [\d.]+ /gm)).to.have.lengthOf(1);
    expect(licencesText(merged(...readLicences(text)))).to.equal(text);
  });

  it('is refused where a package has no licence', () => {
    const folder = mkdtempSync(join(tmpdir(), 'licences-'));
    const bare = join(folder, 'node_modules/bare');
    mkdirSync(bare, {recursive: true});
    const about = {name: 'bare', version: '1.0.0', license: 'MIT', repository: 'x/bare'};
    writeFileSync(join(bare, 'package.json'), JSON.stringify(about));
    const read = (): unknown => licencesOf(bundleOf(join(bare, 'index.js')));
    expect(read).to.throw('bare has no license text to include.');
    writeFileSync(join(bare, 'LICENSE'), 'Take it.');
    expect(read).not.to.throw();
    rmSync(folder, {recursive: true});
  });
});
