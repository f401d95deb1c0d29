package vn.lienthong.core.call;

import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.message.MessageTemplate;

/** The code and sentence of a parser's error, for the error of the call in which it happened. */
record SaidByParser(SdkException error) implements MessageTemplate {
    @Override
    public String id() {
        return error.code();
    }

    @Override
    public String vi() {
        return error.text().vi();
    }

    @Override
    public String en() {
        return error.text().en();
    }
}
