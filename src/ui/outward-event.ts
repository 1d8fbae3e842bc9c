/** Required where an event has fields, absent where it has none. */
type FieldArguments<Fields extends object> = object extends Fields ? [] : [fields: Fields];

/**
 * Makes the class of an event that leaves shadow roots, so that a feature root can answer it.
 *
 * @example
 * ```ts
 * export class PartPickEvent extends outwardEvent<{part: string}>('sms-part-pick') {}
 * const event = new PartPickEvent({part: 'master'});
 * ```
 */
export function outwardEvent<Fields extends object = object>(
  type: string,
): new (...fields: FieldArguments<Fields>) => Event & Readonly<Fields> {
  class OutwardEvent extends Event {
    constructor(...[fields]: FieldArguments<Fields>) {
      super(type, {bubbles: true, composed: true});
      Object.assign(this, fields);
    }
  }
  // What is assigned to an instance is not in the type of its class.
  return OutwardEvent as unknown as new (
    ...fields: FieldArguments<Fields>
  ) => Event & Readonly<Fields>;
}
