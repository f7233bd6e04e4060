package org.sepsim.gui.window;

import java.awt.Dimension;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.Consumer;
import javax.swing.JSlider;
import javax.swing.JTextField;
import org.sepsim.gui.session.Lever;
import org.sepsim.gui.session.Scale;

/** A slider and a field that show the same value: whichever is moved takes the other along. */
final class SliderAndField {
    private static final int WIDTH = 140;
    private static final int LETTERS = 7;

    private final Scale scale;
    private final Consumer<String> move;
    private final JSlider slider;
    private final JTextField field;
    private String told;
    private boolean following;

    /**
     * @param move told a value when the user has moved or written it, once
     */
    SliderAndField(Lever lever, Consumer<String> move) {
        this.move = move;
        scale = lever.scale();
        told = lever.value();
        slider = new JSlider(0, scale.last(), scale.place(told));
        slider.setName(lever.path());
        slider.setPreferredSize(new Dimension(WIDTH, slider.getPreferredSize().height));
        slider.addChangeListener(change -> slid());
        field = new JTextField(LETTERS);
        show(told);
        field.setName("field " + lever.path());
        field.addActionListener(enter -> written());
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (!event.isTemporary() && field.isShowing()) {
                    written();
                }
            }
        });
    }

    JSlider slider() {
        return slider;
    }

    JTextField field() {
        return field;
    }

    private void slid() {
        if (!following) {
            String text = scale.value(slider.getValue());
            show(text);
            tell(text);
        }
    }

    /** A number longer than the field shows its first digits, not its last. */
    private void show(String text) {
        field.setText(text);
        field.setCaretPosition(0);
    }

    private void written() {
        String text = field.getText().strip();
        following = true;
        try {
            slider.setValue(scale.place(text));
        } catch (IllegalArgumentException e) {
            // No value of the scale: the slider stays, and who is told refuses it with what is allowed.
        } finally {
            following = false;
        }
        tell(text);
    }

    private void tell(String text) {
        if (!text.equals(told)) {
            told = text;
            move.accept(text);
        }
    }
}
