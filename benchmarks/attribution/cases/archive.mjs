// Orders in files and in a database.

export const archive = {
  about: 'orders in files and in SQLite: input and output',
  language: 'Python',
  jobs: ['export', 'store', 'blocks', 'customers', 'products'],
  innocent: {
    'header-moves': [
      { move: 'header', from: 'export.py', to: 'orders.py' },
      {
        change: 'export.py',
        from: 'COLUMNS = ("number", "customer", "product", "pieces", "amount")\n',
        to: 'from orders import COLUMNS, header\n',
      },
      {
        change: 'orders.py',
        from: 'from random import Random\n',
        to: 'from random import Random\n\nCOLUMNS = ("number", "customer", "product", "pieces", "amount")\n',
      },
    ],
    'sums-go-up': [{ move: 'unpack', from: 'blocks.py', to: 'blocks.py' }],
    'shards-go-down': [{ move: 'Store.shard_of', from: 'store.py', to: 'store.py' }],
    'customers-go-down': [{ move: 'customers_by_number', from: 'queries.py', to: 'queries.py' }],
    'row-is-text': [{ rename: 'row_of', to: 'text_of' }],
    'line-is-record': [{ rename: 'line_of', to: 'record_of' }],
    'put-is-write': [{ rename: 'put', to: 'write_shard' }],
    'report-is-totals': [{ rename: 'product_report', to: 'report_by_product' }],
    'path-is-place': [{ rename: 'shard_path', to: 'place_of_shard' }],
    'export-shifts': [{ shift: 'export.py', text: '\n# Read by spreadsheets: tabs, a line for each order.' }],
    'store-shifts': [
      {
        shift: 'store.py',
        text: '\n# A shard is small enough to be read at once.\n# How many there are is a setting.',
      },
    ],
    'queries-shift': [{ shift: 'queries.py', text: '\n# Amounts are in cents.\nWAIT = 5.0\nTRIES = 3' }],
    'settings-shift': [
      { shift: 'settings.py', text: '\n# The file is written once, when the store is made.' },
    ],
    'export-comment': [
      { comment: 'export.py', above: 'for order in orders:', text: '# In the order they came.' },
    ],
    'put-comment': [{ comment: 'store.py', above: 'def read(', text: '# As it was written.' }],
    'shard-comment': [{ comment: 'store.py', above: 'shards = {}', text: '# All of one shard at once.' }],
    'query-comment': [{ comment: 'queries.py', above: 'totals = {}', text: '# By name and city.' }],
    'product-comment': [
      { comment: 'queries.py', above: 'lines = []', text: '# The average of what a piece was sold for.' },
    ],
    'get-comment': [{ comment: 'settings.py', above: 'def get(', text: '# Missing ones are errors.' }],
  },
  planted: [
    {
      name: 'customer-asked-by-row',
      kind: 'repeated-query',
      job: 'customers',
      plant: [
        { change: 'queries.py', from: '    customers = customers_by_number(database)\n', to: '' },
        {
          change: 'queries.py',
          from: '        name, city = customers[customer]\n',
          to:
            '        found = database.execute("select name, city from customer where id = ?", (customer,))\n' +
            '        name, city = found.fetchone()\n',
        },
      ],
      around: ['customers-go-down', 'report-is-totals', 'queries-shift', 'query-comment'],
      truth: [
        {
          file: 'queries.py',
          function: 'customer_report',
          lines: [
            'found = database.execute("select name, city from customer where id = ?", (customer,))',
            'name, city = found.fetchone()',
          ],
        },
      ],
    },
    {
      name: 'products-asked-one-by-one',
      kind: 'repeated-query',
      job: 'products',
      plant: [
        {
          change: 'queries.py',
          from:
            '    return database.execute(\n' +
            '        "select product, sum(pieces), sum(amount) from item group by product order by product"\n' +
            '    ).fetchall()\n',
          to:
            '    totals = []\n' +
            '    for (product,) in database.execute("select distinct product from item order by product").fetchall():\n' +
            '        sums = "select sum(pieces), sum(amount) from item where product = ?"\n' +
            '        pieces, amount = database.execute(sums, (product,)).fetchone()\n' +
            '        totals.append((product, pieces, amount))\n' +
            '    return totals\n',
        },
      ],
      around: ['header-moves', 'report-is-totals', 'queries-shift', 'product-comment'],
      truth: [
        {
          file: 'queries.py',
          function: 'product_totals',
          lines: [
            'pieces, amount = database.execute(sums, (product,)).fetchone()',
            'for (product,) in database.execute("select distinct product from item order by product").fetchall():',
          ],
        },
      ],
    },
    {
      name: 'shard-opened-by-order',
      kind: 'moved-into-loop',
      job: 'store',
      plant: [
        {
          change: 'store.py',
          from:
            '        with open(self.shard_path(shard), "w", encoding="utf-8") as file:\n' +
            '            for order in orders:\n' +
            '                file.write(self.line_of(order))\n',
          to:
            '        open(self.shard_path(shard), "w").close()\n' +
            '        for order in orders:\n' +
            '            with open(self.shard_path(shard), "a", encoding="utf-8") as file:\n' +
            '                file.write(self.line_of(order))\n',
        },
      ],
      around: ['shards-go-down', 'put-is-write', 'store-shifts', 'put-comment'],
      truth: [
        {
          file: 'store.py',
          function: 'Store.write_shard',
          lines: [
            'with open(self.shard_path(shard), "a", encoding="utf-8") as file:',
            'file.write(self.line_of(order))',
          ],
        },
      ],
    },
    {
      name: 'rows-flushed',
      kind: 'slower-library-call',
      job: 'export',
      plant: [
        {
          change: 'export.py',
          from: '            file.write(row_of(order))\n',
          to: '            file.write(row_of(order))\n            file.flush()\n',
        },
      ],
      around: ['header-moves', 'row-is-text', 'export-shifts', 'export-comment'],
      truth: [{ file: 'export.py', function: 'write_orders', lines: ['file.flush()'] }],
    },
    {
      name: 'settings-read-again',
      kind: 'cache-removed',
      job: 'store',
      plant: [
        {
          change: 'settings.py',
          from: '        if self._values is None:\n            self._values = json.loads(self.path.read_text())\n        return self._values\n',
          to: '        return json.loads(self.path.read_text())\n',
        },
      ],
      around: ['sums-go-up', 'path-is-place', 'settings-shift', 'get-comment'],
      truth: [
        {
          file: 'settings.py',
          function: 'Settings.values',
          lines: ['return json.loads(self.path.read_text())'],
        },
      ],
    },
  ],
}
