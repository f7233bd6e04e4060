package org.sepsim.gui.window;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.event.HierarchyEvent;
import java.awt.event.HierarchyListener;
import java.util.function.UnaryOperator;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;
import org.sepsim.observe.Measure;

/** Theme, letters and distances. */
final class Look {
    /** Colour of what is said beside the thing itself; dark enough to be read from the last row. */
    static final Color QUIET = new Color(0x50, 0x50, 0x50);

    /** Colour of lines that part things. */
    static final Color LINE = new Color(0xa0, 0xa0, 0xa0);

    /** Property by which a component's letters follow the theme's size. */
    static final String STYLE = "FlatLaf.style";

    /** Style of what was refused or went wrong. */
    static final String COMPLAINT = "font: bold +1; foreground: #a01818";

    /** A blank at which no line ends. */
    static final char UNBROKEN = '\u00a0';

    private static final int LETTERS = 13;

    private Look() {}

    /** Puts the theme on; before any component is made. */
    static void apply(int letters) {
        FlatLightLaf.setup();
        Font font = UIManager.getFont("defaultFont");
        UIManager.put("defaultFont", new FontUIResource(font.deriveFont((float) letters)));
        UIManager.put("Table.showHorizontalLines", true);
        UIManager.put("SplitPaneDivider.gripColor", LINE);
        UIManager.put("TabbedPane.tabHeight", 28);
    }

    /** A size with room for the longest text that a component ever has, whatever its letters, so that nothing beside it moves. */
    static Dimension roomFor(JComponent component, String longest, Dimension preferred, int beside) {
        int width = component.getFontMetrics(component.getFont()).stringWidth(longest) + beside;
        return new Dimension(Math.max(preferred.width, width), preferred.height);
    }

    static int usualLetters() {
        return LETTERS;
    }

    static <T extends JComponent> T padded(T component, int by) {
        component.setBorder(BorderFactory.createEmptyBorder(by, by, by, by));
        return component;
    }

    static JLabel quiet(String text) {
        JLabel label = new JLabel(text);
        label.setForeground(QUIET);
        return label;
    }

    /** A quiet text that takes as many lines as the left side has room for. */
    static JLabel note(String text) {
        return quiet("<html><div style='width:190px'>" + escaped(text) + "</div></html>");
    }

    static JLabel heading(String text) {
        JLabel label = new JLabel(text);
        label.putClientProperty(STYLE, "font: bold");
        label.setAlignmentX(Component.LEFT_ALIGNMENT);
        return label;
    }

    /** Does something whenever a component comes to be seen, such as on a tab that is brought forward. */
    static HierarchyListener whenShown(Component component, Runnable action) {
        return event -> {
            boolean turned = (event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0;
            if (turned && component.isShowing()) {
                action.run();
            }
        };
    }

    /** Tells of a control and of all that it is made of. */
    static void tip(JComponent control, String tip) {
        control.setToolTipText(tip);
        for (Component part : control.getComponents()) {
            if (part instanceof JComponent inner) {
                tip(inner, tip);
            }
        }
    }

    static JPanel clear(java.awt.LayoutManager layout) {
        JPanel panel = new JPanel(layout);
        panel.setOpaque(false);
        return panel;
    }

    /** Text of a tooltip or label that may take several lines. */
    static String lines(String... lines) {
        StringBuilder html = new StringBuilder("<html>");
        for (String line : lines) {
            if (!line.isEmpty()) {
                html.append("<div style='width:320px'>").append(escaped(line)).append("</div>");
            }
        }
        return html.append("</html>").toString();
    }

    /** What a measure is, and in which unit. */
    static String meaning(Measure measure) {
        return lines(measure.definition(), "Unit: " + (measure.unit().equals("1") ? "%" : measure.unit()));
    }

    /** Shows the names of measures in words, such as declared SEP share. */
    static void inWords(JComboBox<String> names, UnaryOperator<String> words) {
        names.setRenderer(new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1L;

            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, Object value, int index, boolean selected, boolean focused) {
                return super.getListCellRendererComponent(list, words.apply((String) value), index, selected, focused);
            }
        });
    }

    /** A sentence in which no line ends between a number and its sign or unit. */
    static String unbroken(String sentence) {
        return sentence.replaceAll("(\\d) (%|points|to )", "$1" + UNBROKEN + "$2")
                .replaceAll("% (\\d)", "%" + UNBROKEN + "$1");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
