import {expect} from 'chai';

import {mostChips} from '../../../src/lab/picture/model/arrangements.js';
import {moved, type Box} from '../../../src/lab/picture/model/geometry.js';
import {
  leftOutInOrder,
  readableText,
  stageLayout,
  type StageBox,
  type WorldLayout,
} from '../../../src/lab/picture/model/stage-layout.js';
import {fitText, textWidth} from '../../../src/lab/picture/model/text-width.js';

const sizes: readonly (readonly [number, number])[] = [
  [320, 240],
  [320, 640],
  [390, 600],
  [390, 844],
  [600, 260],
  [600, 312],
  [600, 400],
  [700, 500],
  [800, 450],
  [960, 540],
  [1024, 768],
  [1440, 900],
  [1920, 1080],
  [3840, 2160],
  [3840, 400],
  [320, 2000],
];
const counts = [1, 2, 3, 5, 6, 9, 13, 24, 25, 1_000, 10_000];

function* boxes(): Generator<StageBox> {
  for (const [width, height] of sizes) {
    for (const servers of counts) {
      for (const worlds of [1, 2] as const) {
        for (const isMirrored of [false, true]) yield {width, height, servers, worlds, isMirrored};
      }
    }
  }
}

function nameOf({width, height, servers, worlds, isMirrored}: StageBox): string {
  return `${width} × ${height}, ${servers} servers, ${worlds} worlds${isMirrored ? ', mirrored' : ''}`;
}

/** What must not lie over one another, with the sheets at rest. */
function partsOf(world: WorldLayout): Readonly<Record<string, Box>> {
  const {title, verdict, source, despooler, tray, master, servers} = world;
  const named = servers.map((box, index) => [`server ${index}`, box] as const);
  return {title, verdict, source, despooler, tray, master, ...Object.fromEntries(named)};
}

function overlap(a: Box, b: Box): boolean {
  const slack = 0.5;
  return (
    a.x + slack < b.x + b.width &&
    b.x + slack < a.x + a.width &&
    a.y + slack < b.y + b.height &&
    b.y + slack < a.y + a.height
  );
}

function isWithin(inner: Box, outer: Pick<Box, 'width' | 'height'>): boolean {
  const slack = 0.01;
  return (
    inner.x >= -slack &&
    inner.y >= -slack &&
    inner.x + inner.width <= outer.width + slack &&
    inner.y + inner.height <= outer.height + slack
  );
}

describe('the layout of the stage', () => {
  it('keeps every part of every world inside, in any box', () => {
    for (const box of boxes()) {
      for (const world of stageLayout(box).worlds) {
        expect(isWithin(world.place, box), nameOf(box)).to.equal(true);
        for (const [part, place] of Object.entries(partsOf(world))) {
          expect(isWithin(place, world.place), `${part} in ${nameOf(box)}`).to.equal(true);
        }
        for (const point of [...world.ways, world.storeWay].flat()) {
          const dot = {...point, width: 0, height: 0};
          expect(isWithin(dot, world.place), `a way in ${nameOf(box)}`).to.equal(true);
        }
      }
    }
  });

  it('lays nothing over anything else', () => {
    for (const box of boxes()) {
      for (const world of stageLayout(box).worlds) {
        const parts = Object.entries(partsOf(world));
        for (const [index, [name, place]] of parts.entries()) {
          for (const [other, otherPlace] of parts.slice(index + 1)) {
            expect(overlap(place, otherPlace), `${name}, ${other} in ${nameOf(box)}`).to.equal(
              false,
            );
          }
        }
      }
    }
  });

  it('gives every part a size, and keeps worlds apart', () => {
    for (const box of boxes()) {
      const {worlds, unit} = stageLayout(box);
      expect(worlds).to.have.lengthOf(box.worlds);
      if (worlds[1]) expect(overlap(worlds[0]!.place, worlds[1].place)).to.equal(false);
      for (const world of worlds) {
        for (const [part, {width, height}] of Object.entries(partsOf(world))) {
          if (part === 'verdict') continue;
          expect(Math.min(width, height), `${part} in ${nameOf(box)}`).to.be.above(unit);
        }
      }
    }
  });

  it('moves a sheet to the Despooler, and not over it', () => {
    for (const box of boxes()) {
      for (const {source, retry, despooler, dock} of stageLayout(box).worlds) {
        expect(overlap(moved(source, dock), despooler), nameOf(box)).to.equal(false);
        expect(overlap(moved(retry, -dock), despooler), nameOf(box)).to.equal(false);
      }
    }
  });

  it('has room for the lines of a sheet and for the names of the Despooler and its file', () => {
    for (const box of boxes()) {
      const {worlds, unit} = stageLayout(box);
      for (const {source, despooler, dll} of worlds) {
        const line = (textWidth('refresh', true) + 1.9) * unit;
        expect(source.width, nameOf(box)).to.be.at.least(line);
        expect(source.height, nameOf(box)).to.be.at.least(4 * unit);
        expect(despooler.width, nameOf(box)).to.be.at.least(textWidth('Despooler', true) * unit);
        expect(dll.width, nameOf(box)).to.be.at.least((textWidth('hotfixed', true) + 1.2) * unit);
        expect(dll.y, nameOf(box)).to.be.above(despooler.y + 1.2 * unit);
      }
    }
  });

  it('has room for a short name and a version on each card', () => {
    for (const box of boxes()) {
      if (box.servers > mostChips) continue;
      const {worlds, unit, arrangement} = stageLayout(box);
      if (arrangement.serverColumns === 0) continue;
      const needed = (textWidth('DEN v1', true) + 2) * unit;
      for (const {servers} of worlds) {
        expect(servers).to.have.lengthOf(box.servers);
        for (const {width, height} of servers) {
          expect(width, nameOf(box)).to.be.at.least(needed);
          expect(height, nameOf(box)).to.be.at.least(unit * 1.1);
        }
      }
    }
  });

  it('counts more servers than can be named', () => {
    for (const box of boxes()) {
      const {arrangement} = stageLayout(box);
      if (box.servers > mostChips) expect(arrangement.serverColumns, nameOf(box)).to.equal(0);
    }
  });

  it('writes the article’s case large enough to be read', () => {
    const unitOf = (width: number, height: number): number =>
      stageLayout({width, height, servers: 5, worlds: 2}).unit;
    expect(unitOf(320, 240)).to.be.at.least(9);
    expect(unitOf(320, 640)).to.be.at.least(11);
    expect(unitOf(390, 600)).to.be.at.least(11);
    // What a frame of 600 × 400 leaves, with and without its head, caption and controls.
    expect(unitOf(600, 260)).to.be.at.least(11);
    expect(unitOf(600, 312)).to.be.at.least(11);
    expect(unitOf(600, 400)).to.be.at.least(11);
    expect(unitOf(1920, 940)).to.be.at.least(20);
    expect(unitOf(1920, 1080)).to.be.at.least(20);
    expect(unitOf(3840, 2160)).to.be.at.least(36);
  });

  it('grows with its box', () => {
    const units = [1, 1.5, 2, 3].map(
      (scale) => stageLayout({width: 640 * scale, height: 400 * scale, servers: 5, worlds: 2}).unit,
    );
    for (const [index, unit] of units.entries()) {
      expect(unit).to.be.above(units[index - 1] ?? 0);
    }
  });

  it('leaves out in a stated order: what comes later stays as long as it can', () => {
    expect(leftOutInOrder).to.deep.equal(['asides', 'deskWords', 'labels', 'longWords', 'names']);
    for (const box of boxes()) {
      const {shown} = stageLayout(box);
      const kept = leftOutInOrder.map((detail) => shown[detail]);
      expect(kept, nameOf(box)).to.deep.equal([...kept].sort());
    }
    const {shown} = stageLayout({width: 1440, height: 900, servers: 5, worlds: 2});
    expect(Object.values(shown)).not.to.include(false);
  });

  it('takes text that the reader has enlarged for a smaller box', () => {
    const box = {width: 1024, height: 600, servers: 5, worlds: 2} as const;
    expect(readableText({...box, textScale: 2})).to.equal(2 * readableText(box));
    expect(stageLayout({...box, textScale: 2}).unit).to.be.above(stageLayout(box).unit);
  });

  it('mirrors the whole', () => {
    const box = {width: 900, height: 500, servers: 5, worlds: 2} as const;
    const [plain] = stageLayout(box).worlds;
    const [mirrored] = stageLayout({...box, isMirrored: true}).worlds;
    expect(mirrored!.source.x).to.be.above(mirrored!.master.x);
    expect(mirrored!.source.width).to.equal(plain!.source.width);
    expect(mirrored!.dock).to.equal(-plain!.dock);
  });
});

describe('a text in its room', () => {
  it('is written in the longest wording that fits', () => {
    expect(fitText(['refresh existing', 'refresh'], 500, 12).text).to.equal('refresh existing');
    expect(fitText(['refresh existing', 'refresh'], 60, 12).text).to.equal('refresh');
  });

  it('is set smaller before it loses its middle, and never gets wider than its room', () => {
    const name = 'BRANCH-OFC-1001';
    for (const room of [30, 60, 90, 120, 150]) {
      const {text, size} = fitText([name], room, 14, {isBold: true, least: 0.8});
      expect(textWidth(text, true) * size).to.be.at.most(room + 0.01);
      expect(size).to.be.at.least(14 * 0.8 - 0.01);
      if (text !== name) expect(text).to.match(/^B.*…|^B$/);
    }
  });
});
