/** A copy of a typed array with room for at least `size` entries. */
export function grown<T extends Float32Array | Float64Array | Uint8Array | Uint32Array | Int32Array>(
  array: T,
  size: number,
): T {
  if (array.length >= size) return array
  const Constructor = array.constructor as new (length: number) => T
  const bigger = new Constructor(Math.max(size, Math.ceil(array.length * 1.6)))
  bigger.set(array)
  return bigger
}
