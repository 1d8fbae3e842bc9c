import {expect} from 'chai';
import * as fc from 'fast-check';

import {readCommand} from '../../src/inspect/model/inspection-messages.js';

const scxml = {name: 'ring', data: {type: 'ring', times: 2}, $$type: 'scxml', type: 'external'};

describe('readCommand', () => {
  it('reads the two commands of the protocol', () => {
    expect(readCommand({type: 'xstate.inspecting'})).to.deep.equal({type: 'inspecting'});
    const command = {type: 'event', session: 'x:1', event: {type: 'ring', times: 2}};
    const event = JSON.stringify(scxml);
    expect(readCommand({type: 'xstate.event', event, service: 'x:1'})).to.deep.equal(command);
    const named = JSON.stringify({...scxml, origin: 'x:1'});
    expect(readCommand({type: 'xstate.event', event: named})).to.deep.equal(command);
  });

  it('takes an event without data by its name', () => {
    const event = JSON.stringify({name: 'ring'});
    expect(readCommand({type: 'xstate.event', event, service: 'x:1'})).to.deep.equal({
      type: 'event',
      session: 'x:1',
      event: {type: 'ring'},
    });
  });

  for (const [name, data] of Object.entries({
    nothing: null,
    'a text': 'xstate.inspecting',
    'a list': [{type: 'xstate.inspecting'}],
    'another type': {type: 'service.stop', sessionId: 'x:1'},
    'an event that is no text': {type: 'xstate.event', event: scxml, service: 'x:1'},
    'an event that is no JSON': {type: 'xstate.event', event: '{', service: 'x:1'},
    'an event that is a list': {type: 'xstate.event', event: '[]', service: 'x:1'},
    'an event without a name': {type: 'xstate.event', event: '{"data":{}}', service: 'x:1'},
    'an event to nobody': {type: 'xstate.event', event: JSON.stringify(scxml)},
    'an event that is too long': {
      type: 'xstate.event',
      event: JSON.stringify({...scxml, data: {type: 'ring', long: 'a'.repeat(200_000)}}),
      service: 'x:1',
    },
  })) {
    it(`refuses ${name}`, () => {
      expect(readCommand(data)).to.equal(undefined);
    });
  }

  it('throws at nothing', () => {
    const hostile = fc.oneof(
      fc.anything(),
      fc.record({type: fc.constant('xstate.event'), event: fc.json(), service: fc.anything()}),
      fc.record({type: fc.constant('xstate.event'), event: fc.string()}),
    );
    fc.assert(
      fc.property(hostile, (data) => {
        const command = readCommand(data);
        if (command?.type === 'event')
          expect(command.event.type).to.be.a('string').that.is.not.empty;
      }),
      {numRuns: 500},
    );
  });
});
