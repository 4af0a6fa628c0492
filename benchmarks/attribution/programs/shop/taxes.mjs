// Taxes by country.

const table = 'CH=8.1;DE=19;FR=20;IT=22;AT=20;NL=21;BE=21;ES=21'
let rates

function readRates() {
  return new Map(
    table.split(';').map((entry) => {
      const [country, percent] = entry.split('=')
      return [country, Number(percent) / 100]
    }),
  )
}

export function taxRate(country) {
  rates ??= readRates()
  return rates.get(country) ?? 0
}
