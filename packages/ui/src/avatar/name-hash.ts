/** A number from a name, the same on every machine (FNV-1a, 32 bits over UTF-16 units). */
export const nameHash = (name: string): number => {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < name.length; at += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01_00_01_93);
  }
  return hash >>> 0;
};
