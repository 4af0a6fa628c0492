/** A zip archive of files in memory (APPNOTE 6.3.10, deflated, no extensions), as GitHub hands out artifacts. */
import { crc32, deflateRawSync } from 'node:zlib'

/** 1 January 2026 in the date form of MS-DOS. */
const date = ((2026 - 1980) << 9) | (1 << 5) | 1

/** One archive with every file under its name. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const [path, bytes] = [Buffer.from(name), Buffer.from(content)]
    const packed = deflateRawSync(bytes)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0) // version needed
    fields.writeUInt16LE(0x0800, 2) // names are UTF-8
    fields.writeUInt16LE(8, 4) // deflate
    fields.writeUInt16LE(date, 8)
    fields.writeUInt32LE(crc32(bytes), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(bytes.length, 18)
    fields.writeUInt16LE(path.length, 22)
    local.push(Buffer.from('PK\u0003\u0004', 'latin1'), fields, path, packed)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    central.push(Buffer.from('PK\u0001\u0002\u0014\u0003', 'latin1'), fields, tail, path)
    offset += 4 + fields.length + path.length + packed.length
  }
  const size = central.reduce((sum, part) => sum + part.length, 0)
  const end = Buffer.alloc(18)
  const count = Object.keys(files).length
  end.writeUInt16LE(count, 4)
  end.writeUInt16LE(count, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...local, ...central, Buffer.from('PK\u0005\u0006', 'latin1'), end])
}
