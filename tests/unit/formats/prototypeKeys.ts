/** Own keys of the built-in prototypes: the same before and after reading, or something has been polluted. */
export function prototypeKeys(): readonly string[] {
  return [Object, Array, String, Number, Boolean, Function, Map, Set, RegExp].flatMap((type) =>
    Reflect.ownKeys(type.prototype).map((key) => `${type.name}.${String(key)}`),
  );
}
