package review

import (
	"tiendo/internal/diag"
	"tiendo/internal/record"
)

// The JSON form of what differs in plans and settings. Numbers are as the sources
// have them; what is said is in the language that was asked for.
type (
	jsonTerm struct {
		Kind    string       `json:"kind"`
		Change  string       `json:"change"`
		Plan    string       `json:"plan,omitempty"`
		Goal    string       `json:"goal,omitempty"`
		Area    string       `json:"area,omitempty"`
		Old     string       `json:"old"` // in words, "" for nothing
		New     string       `json:"new"`
		Targets []jsonTarget `json:"targets,omitempty"` // those that differ
		jsonPlace
	}
	jsonTarget struct {
		By  string  `json:"by"`
		Old *string `json:"old"`
		New *string `json:"new"`
	}
	jsonWording struct {
		Trait    string `json:"trait"`
		Change   string `json:"change"`
		Plan     string `json:"plan,omitempty"`
		Goal     string `json:"goal,omitempty"`
		Solution string `json:"solution,omitempty"`
		Old      string `json:"old"`
		New      string `json:"new"`
		jsonPlace
	}

	// jsonPlace is where it stands; of what is gone where it stood, line 0.
	jsonPlace struct {
		File string `json:"file"`
		Line int    `json:"line"`
	}
)

func placed(p diag.Pos) jsonPlace { return jsonPlace{p.File, p.Line} }

func (t *teller) jsonTerms() []jsonTerm {
	list := []jsonTerm{}
	for _, x := range t.Changes.Terms {
		old, new := t.termPos(x)
		j := jsonTerm{
			Kind: x.Kind.String(), Change: x.Change().String(), Old: t.term(x, false), New: t.term(x, true),
			jsonPlace: placed(standing(old, new)),
		}
		if p := x.Plan(); p != nil {
			j.Plan = p.ID
		}
		if g := x.Goal(); g != nil {
			j.Goal = g.ID
		}
		if x.Area != nil {
			j.Area = x.Area.ID
		}
		for _, target := range x.Targets() {
			j.Targets = append(j.Targets, jsonTarget{target.Some().By.String(), targetValue(target.Old), targetValue(target.New)})
		}
		list = append(list, j)
	}
	return list
}

func targetValue(t *record.Target) *string {
	if t == nil {
		return nil
	}
	s := t.Value.String()
	return &s
}

func (t *teller) jsonWordings() []jsonWording {
	list := []jsonWording{}
	for _, x := range t.Changes.Wordings {
		j := jsonWording{
			Trait: x.Trait, Change: x.Change.String(), Old: t.said(x.Old), New: t.said(x.New),
			jsonPlace: placed(standing(x.OldPos, x.NewPos)),
		}
		if x.Plan != nil {
			j.Plan = x.Plan.ID
		}
		if x.Goal != nil {
			j.Goal = x.Goal.ID
		}
		if x.Solution != nil {
			j.Solution = x.Solution.ID
		}
		list = append(list, j)
	}
	return list
}
