// CPU and memory: a map is filled and its keys are sorted.
package main

import (
	"fmt"
	"slices"
)

const units = 1000

func unit() int {
	table := make(map[int]int)
	for i := range 300 {
		table[i*7919%10007] = i
	}
	keys := make([]int, 0, len(table))
	for key := range table {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys[0]
}

func main() {
	sum := 0
	for range units {
		sum += unit()
	}
	fmt.Println(sum)
}
