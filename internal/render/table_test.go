package render

import (
	"strings"
	"testing"

	"tiendo/internal/chart"
)

// TestNotes: an editor's note stands under its row, over the whole width, and is
// text; a row without one is followed by nothing.
func TestNotes(t *testing.T) {
	got := string(appendTable(nil, chart.Table{Caption: "C", Head: []string{"Kỳ", "Kết quả"}, Rows: []chart.Row{
		{Cells: []string{"2022", "52"}, Note: "Ghi chú: Theo sổ <mới> & sổ cũ."},
		{Cells: []string{"2023", "60"}},
	}}))
	want := `<td>52</td> </tr>
<tr class="note"><td colspan="2"><span>Ghi chú: Theo sổ &lt;mới&gt; &amp; sổ cũ.</span></td></tr>
<tr><th scope="row">2023</th> <td>60</td> </tr>
</tbody>`
	if !strings.Contains(got, want) {
		t.Errorf("got:\n%s\nwant in it:\n%s", got, want)
	}
}
