// Changes one of a thousand orders, three hundred times, each time as a new state.
import { produce } from 'immer'

const ORDERS = 1000
const CHANGES = 300

let orders = {}
for (let id = 0; id < ORDERS; id += 1) orders[`order-${id}`] = { id, state: 'open', lines: 3 }

for (let change = 0; change < CHANGES; change += 1) {
  orders = produce(orders, (draft) => {
    const order = draft[`order-${(change * 37) % ORDERS}`]
    order.state = order.state === 'open' ? 'paid' : 'open'
  })
}

const paid = Object.values(orders).filter((order) => order.state === 'paid').length
console.log(`${paid} of ${ORDERS} orders are paid`)
