import * as v from 'valibot';

/** The two schemas of each `oneOfTwo`, for those that must see both: JSON Schema has no word for choosing by a look. */
const alternatives = new WeakMap<v.GenericSchema, readonly v.GenericSchema[]>();

/**
 * A schema that is `second` for inputs that `isSecond` takes a look at, else `first`. A union would tell of both
 * what is wrong with the input, or only that it is neither.
 */
export function oneOfTwo<const First extends v.GenericSchema, const Second extends v.GenericSchema>(
  first: First,
  second: Second,
  isSecond: (input: unknown) => boolean,
) {
  const schema = v.lazy<First | Second>((input) => (isSecond(input) ? second : first));
  alternatives.set(schema, [first, second]);
  return schema;
}

/** The two schemas of a `oneOfTwo`; undefined for any other schema. */
export function alternativesOf(schema: v.GenericSchema): readonly v.GenericSchema[] | undefined {
  return alternatives.get(schema);
}
