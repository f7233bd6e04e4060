package org.sepsim.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.MouseEvent;
import javax.swing.JComboBox;
import org.junit.jupiter.api.Test;
import org.sepsim.gui.session.Link;

/** The network under the mouse, and its switches. */
class MapInTheWindowTest extends WindowOnDisplay {
    @Test
    void aNodeTellsWhatItIsAndAClickChoosesIt() throws Exception {
        goTo(NOW);
        untilDrawn();
        MouseEvent overGermany = over("Germany: ");
        assertThat(inSwing(() -> find(MapGlass.class, "map").getToolTipText(overGermany)))
                .contains(" bn USD a quarter", "users of 5G", "alignment with US");
        MouseEvent overNokia = over("Nokia: ");
        for (MouseEvent event : new MouseEvent[] {overGermany, overNokia}) {
            run(() -> find(MapGlass.class, "map").dispatchEvent(event));
        }
        assertThat(inSwing(() -> find(JComboBox.class, "Nation").getSelectedItem()))
                .isEqualTo("Germany");
        assertThat(inSwing(() -> find(JComboBox.class, "Firm").getSelectedItem()))
                .isEqualTo("Nokia");
        press("Ban");
        untilBranches(2);
        assertThat(branch().name()).isEqualTo("2026-Q3: Germany bans Nokia");
    }

    @Test
    void everyKindOfEdgeIsSwitched() throws Exception {
        for (Link.Kind kind : Link.Kind.values()) {
            boolean before = inSwing(() -> window.bench().map().shows(kind));
            press(kind.title());
            assertThat(inSwing(() -> window.bench().map().shows(kind))).isNotEqualTo(before);
        }
        picture("15-licences-only");
    }
}
