import {expect} from 'chai';

import {DropController, type Dropped} from '../../src/ui/drop-controller.js';
import {drag, dragOver, dropFile, holding} from '../support/drive.js';
import {FakeElementHost} from '../support/fake-host.js';

const file = new File(['{}'], 'scenario.json');

describe('DropController', () => {
  let host: FakeElementHost;
  let inside: HTMLElement;
  let drop: DropController;
  let taken: File[];
  let mayTake: boolean;
  let given: Dropped;

  beforeEach(() => {
    taken = [];
    mayTake = true;
    host = new FakeElementHost();
    inside = document.createElement('p');
    host.append(inside);
    drop = new DropController(
      host,
      (dropped) => {
        given = dropped;
        taken.push(...dropped.map((each) => each.file));
      },
      () => mayTake,
    );
    document.body.append(host);
  });
  afterEach(() => host.remove());

  it('takes a file that is dropped anywhere on its host', () => {
    dropFile(host, file);
    dropFile(inside, file);
    expect(taken.map(({name}) => name)).to.deep.equal(['scenario.json', 'scenario.json']);
    expect(drop.isOver).to.equal(false);
  });

  it('keeps the browser from opening the file in place of the page', () => {
    expect(dragOver(host, holding(file))).to.equal(true);
    expect(drag('drop', host, holding(file))).to.equal(false);
  });

  it('keeps the page where it may take nothing, too', () => {
    mayTake = false;
    const files = holding(file);
    expect(dragOver(host, files)).to.equal(true);
    expect(drag('drop', host, files)).to.equal(false);
    expect(drop.isOver).to.equal(false);
    expect(taken).to.deep.equal([]);
  });

  it('takes all that is dropped at once', () => {
    const others = ['b.json', 'c.json'].map((name) => new File(['{}'], name));
    const files = holding(file, ...others);
    dragOver(host, files);
    drag('drop', host, files);
    expect(taken).to.deep.equal([file, ...others]);
    expect(given.some(({isFolder}) => isFolder)).to.equal(false);
  });

  it('knows a folder from a file', () => {
    const folder = new File([], 'course');
    const entry = (isDirectory: boolean): object => ({
      kind: 'file',
      webkitGetAsEntry: () => ({isDirectory}),
    });
    const files = {types: ['Files'], files: [folder, file], items: [entry(true), entry(false)]};
    const event = new DragEvent('drop', {bubbles: true, cancelable: true});
    Object.defineProperty(event, 'dataTransfer', {value: files});
    host.dispatchEvent(event);
    expect(given).to.deep.equal([
      {file: folder, isFolder: true},
      {file, isFolder: false},
    ]);
  });

  it('knows whether a file is held over its host', () => {
    dragOver(inside, holding(file));
    expect(drop.isOver).to.equal(true);
    drag('dragleave', host, holding(file));
    expect(drop.isOver).to.equal(false);
    expect(host.fake.updates).to.equal(2);
  });

  it('is not irritated by what lies inside its host', () => {
    dragOver(host, holding(file));
    inside.dispatchEvent(new DragEvent('dragleave', {bubbles: true, relatedTarget: host}));
    expect(drop.isOver).to.equal(true);
  });

  it('draws its host once, however long a file is held over it', () => {
    for (let time = 0; time < 5; time++) dragOver(host, holding(file));
    expect(host.fake.updates).to.equal(1);
  });

  it('leaves alone what is no file', () => {
    const text = new DataTransfer();
    text.setData('text/plain', 'a word');
    expect(dragOver(host, text)).to.equal(false);
    expect(drag('drop', host, text)).to.equal(true);
    expect(drop.isOver).to.equal(false);
    expect(taken).to.deep.equal([]);
  });

  it('takes nothing once its host has left the page', () => {
    host.remove();
    dropFile(host, file);
    expect(taken).to.deep.equal([]);
  });
});
