/** Makes the transcript of a recorded run by running it once more: it is the same each time. */
import {siteInput, runSite} from '../../run/record.js';
import {Recorder} from '../../run/recorder.js';
import type {Recording} from '../../run/recording.js';
import {SimClock} from '../../run/sim-clock.js';
import {Transcript} from './inspection-transcript.js';

export function transcribe({scenario, world, initial}: Recording): Transcript {
  const clock = new SimClock();
  const recorder = new Recorder(() => clock.now);
  const transcript = new Transcript(() => recorder.steps.length);
  runSite(siteInput(scenario, world, initial.master.version), clock, (report) => {
    recorder.inspect(report);
    transcript.inspect(report);
  });
  transcript.finish();
  return transcript;
}
