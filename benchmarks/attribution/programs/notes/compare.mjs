// What two drafts have in common: the longest sequence of equal lines.

function tableOf(first, second) {
  const width = second.length + 1
  const lengths = new Uint16Array((first.length + 1) * width)
  for (let i = first.length - 1; i >= 0; i -= 1) {
    for (let j = second.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        first[i] === second[j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
    }
  }
  return { lengths, width }
}

function followed(first, second, { lengths, width }) {
  const common = []
  let [i, j] = [0, 0]
  while (i < first.length && j < second.length) {
    if (first[i] === second[j]) {
      common.push(first[i])
      i += 1
      j += 1
    } else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) i += 1
    else j += 1
  }
  return common
}

export function commonLines(first, second) {
  return followed(first, second, tableOf(first, second))
}
