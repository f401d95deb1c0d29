package vn.lienthong.core.auth;

import vn.lienthong.core.message.MessageTemplate;

enum TestTemplate implements MessageTemplate {
    LOGIN;

    @Override
    public String id() {
        return "TEST-LOGIN";
    }

    @Override
    public String vi() {
        return "đăng nhập thử nghiệm thất bại";
    }

    @Override
    public String en() {
        return "test login failed";
    }
}
