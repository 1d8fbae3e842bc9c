import {expect} from 'chai';

import {FramedPage} from '../support/framed-page.js';
import '../support/page.js';
import {RealInspector} from './real-inspector.js';

/** Opens a small application with XState 4, and the inspector that `@xstate/inspect` puts into it. */
async function openApplication(): Promise<{inspector: RealInspector; close: () => void}> {
  const path = '/test/inspector/xstate4-application.html';
  const page = await FramedPage.open('', {path, width: 1440, height: 820});
  const inner = page.document.querySelector('iframe')!;
  const inspector = new RealInspector(inner.contentWindow!);
  await inspector.showsActors();
  return {inspector, close: () => page.close()};
}

describe('the inspector of an application that has nothing to do with SMS', function suite() {
  this.timeout(120_000);
  it('shows its actors and charts, and sends them events, by @xstate/inspect alone', async () => {
    const {inspector, close} = await openApplication();
    const rows = (): string => inspector.rows.map((row) => row.ariaLabel).join(' | ');
    const all = 'house, open | doorbell, quiet';
    await inspector.comesToShow(() => (rows() === all ? [] : [rows()]));
    expect(inspector.words).to.contain('guests 1 entry');
    inspector.rows[1]!.click();
    await inspector.says('doorbell of “house” ringing #loud answer to quiet');
    await inspector.send('press');
    await inspector.says('Follow the events house open doorbell ringing');
    expect(inspector.words).to.contain(
      'ringing active #loud answer to quiet after 60000 ms to quiet',
    );
    inspector.rows[0]!.click();
    await inspector.says('house of “doorbell” open active first lock to locked');
    await inspector.send('lock');
    await inspector.comesToShow(() =>
      rows() === 'house, locked, ended | doorbell, stopped' ? [] : [rows()],
    );
    close();
  });
});
