package org.sepsim.report;

import java.util.List;
import org.sepsim.results.Manifest;
import org.sepsim.results.Trajectories;

/** Where the numbers of a landscape come from: what is stored, what was got by running worlds again, and what is not told. */
final class LandscapeOrigin {
    private LandscapeOrigin() {}

    static String html(Manifest manifest, List<String> missing, Landscape.Again again) {
        String stored = Trajectories.FILE + " and events.parquet of this folder hold ";
        if (missing.isEmpty()) {
            return Html.paragraph(stored + "all numbers of this page.");
        }
        String names = String.join(", ", missing);
        if (!again.difference().isEmpty()) {
            return Html.paragraph(
                            "NOT TOLD: " + names + ". The folder does not hold them, and this version of sepsim does"
                                    + " not get the same worlds again, so that what it would say of them is not of these worlds."
                                    + " The folder was made by sepsim "
                                    + manifest.provenance().version() + ".")
                    + Html.paragraph("What was found: " + again.difference())
                    + Html.paragraph(
                            "With the version that made the folder, ./sepsim landscape tells them; or make it anew"
                                    + " with this one.");
        }
        if (again.runs() == 0) {
            return Html.paragraph("Not stored here, so not told: " + names + ".");
        }
        return Html.paragraph(stored + "what is declared, and what happened. They do not hold all of " + names
                        + ". These are of the same worlds, which were run again for this page out of the scenario texts, the seed"
                        + " and the number of replicates in manifest.json, " + ChartSource.runs(again.runs())
                        + " in all.")
                + Html.paragraph("That they are the same worlds was checked: " + again.values() + " rows of "
                        + Trajectories.FILE + " came out as they are stored, digit by digit, and in "
                        + ChartSource.runs(again.sample()) + " every value and every event did.");
    }
}
