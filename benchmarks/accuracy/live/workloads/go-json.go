// CPU: records are written as JSON and read again.
package main

import (
	"encoding/json"
	"fmt"
	"os"
)

const units = 1000

type record struct {
	Name string
	Size float64
	Tags []string
}

func unit(records []record) int {
	text, err := json.Marshal(records)
	if err != nil {
		os.Exit(1)
	}
	var read []record
	if json.Unmarshal(text, &read) != nil {
		os.Exit(1)
	}
	return len(read)
}

func main() {
	records := make([]record, 30)
	for i := range records {
		records[i] = record{fmt.Sprintf("item %d", i), float64(i) * 3.5, []string{"red", "green"}}
	}
	sum := 0
	for range units {
		sum += unit(records)
	}
	fmt.Println(sum)
}
