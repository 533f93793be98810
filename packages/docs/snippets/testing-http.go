package main

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
)

func base() string {
	if url := os.Getenv("LANYING_ENDPOINT"); url != "" {
		return url
	}
	return "http://127.0.0.1:4010"
}

func post(path, appID, body string) string {
	request, err := http.NewRequest("POST", base()+path, strings.NewReader(body))
	if err != nil {
		panic(err)
	}
	request.Header.Set("app_id", appID)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		panic(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		panic(err)
	}
	return string(text)
}

func main() {
	// An app of its own for this test, so that tests can run at the same time.
	post("/__mock/seed", "test-go", `{"seed":"quick-start"}`)

	user := post("/user/register/v2", "test-go", `{"username":"carol","password":"secret"}`)
	if !strings.Contains(user, `"code":200`) {
		panic(user)
	}
	fmt.Println(user)
}
