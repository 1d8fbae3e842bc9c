/** Which part of a picture a window shows. */
import {expect} from 'chai';

import {
  centred,
  clamped,
  fitZoom,
  moved,
  nextZoom,
  revealing,
  scaledZoom,
  zoomedAt,
} from '../../../src/charts/picture/viewport.js';

const picture = {width: 1000, height: 800};
const frame = {width: 400, height: 300};

describe('a viewport', () => {
  it('goes from zoom to zoom, and no further than there are', () => {
    expect(nextZoom(1, 1)).to.equal(1.25);
    expect(nextZoom(1, -1)).to.equal(0.8);
    expect(nextZoom(0.9, 1)).to.equal(1);
    expect(nextZoom(4, 1)).to.equal(4);
    expect(nextZoom(0.1, -1)).to.equal(0.1);
    expect(scaledZoom(3, 10)).to.equal(4);
    expect(scaledZoom(0.2, 0.01)).to.equal(0.1);
  });

  it('fits all of a picture, and never makes a small one larger', () => {
    expect(fitZoom(picture, frame)).to.equal(0.375);
    expect(fitZoom({width: 100, height: 80}, frame)).to.equal(1);
  });

  it('shows nothing beside a large picture, and a small one in the middle', () => {
    expect(clamped({x: 0, y: 2000, zoom: 1}, picture, frame)).to.deep.equal({
      x: 200,
      y: 650,
      zoom: 1,
    });
    expect(clamped({x: 0, y: 0, zoom: 0.25}, picture, frame)).to.deep.equal({
      x: 500,
      y: 400,
      zoom: 0.25,
    });
  });

  it('moves by pixels of the window, however large the picture is', () => {
    expect(moved({x: 500, y: 400, zoom: 2}, 100, -50)).to.deep.equal({x: 550, y: 375, zoom: 2});
  });

  it('keeps in its place what it is zoomed at', () => {
    const view = {x: 500, y: 400, zoom: 1};
    const place = {x: 120, y: -60};
    const next = zoomedAt(view, 2, place);
    expect(next.x + place.x / 2).to.equal(view.x + place.x);
    expect(next.y + place.y / 2).to.equal(view.y + place.y);
  });

  it('moves no further than it takes to see a box, and not where it is seen', () => {
    const view = {x: 500, y: 400, zoom: 1};
    expect(revealing(view, [[450, 350, 100, 50]], frame)).to.deep.equal(view);
    expect(revealing(view, [[700, 350, 100, 50]], frame)).to.deep.equal({x: 620, y: 400, zoom: 1});
    expect(revealing(view, [[450, 100, 100, 50]], frame)).to.deep.equal({x: 500, y: 230, zoom: 1});
    expect(revealing(view, [], frame)).to.deep.equal(view);
  });

  it('shows as many boxes as fit, the first in any case', () => {
    const view = {x: 0, y: 0, zoom: 1};
    const boxes = [
      [100, 100, 100, 50],
      [900, 700, 50, 50],
      [220, 100, 100, 50],
    ] as const;
    expect(centred(view, boxes, frame)).to.deep.equal({x: 210, y: 125, zoom: 1});
    expect(revealing(view, [[100, 100, 900, 50]], frame).x).to.equal(300);
  });
});
