// The client that OpenAPI Generator makes for Go creates, changes, pages and reads a problem.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"log"
	"os"

	muster "example/muster"
)

func require(isSo bool, complaint ...any) {
	if !isSo {
		log.Fatal(complaint...)
	}
}

func main() {
	settings := muster.NewConfiguration()
	settings.Servers = muster.ServerConfigurations{{URL: os.Args[1]}}
	heroes := muster.NewAPIClient(settings).HeroesAPI
	background := context.Background()

	profile := muster.NewHeroProfile("Go", "gopher")
	profile.SetAgeNil()
	hero, _, err := heroes.AddHero(background).HeroProfile(*profile).Execute()
	require(err == nil && hero.Age.Get() == nil, err)
	patch := muster.NewHeroPatch()
	patch.SetAge(48)
	changed, _, err := heroes.ReviseHero(background, hero.Id).HeroPatch(*patch).Execute()
	require(err == nil && *changed.Age.Get() == 48, err)
	patch.SetAgeNil()
	changed, _, err = heroes.ReviseHero(background, hero.Id).HeroPatch(*patch).Execute()
	require(err == nil && changed.Age.Get() == nil, err)

	seen := map[int64]bool{}
	for request := heroes.ListHeroes(background).Limit(2); ; {
		page, _, err := request.Execute()
		require(err == nil, err)
		for _, item := range page.Items {
			require(!seen[item.Id], item.Id)
			seen[item.Id] = true
		}
		if page.Next.Get() == nil {
			break
		}
		request = request.After(*page.Next.Get())
	}
	require(seen[hero.Id], "the new one is on no page")

	_, _, err = heroes.ReadHero(background, 987654321).Execute()
	var refused *muster.GenericOpenAPIError
	require(errors.As(err, &refused), err)
	var problem muster.Problem
	require(json.Unmarshal(refused.Body(), &problem) == nil, string(refused.Body()))
	require(problem.Type == "/problems/unknown-hero" && *problem.HeroId == 987654321, string(refused.Body()))
}
