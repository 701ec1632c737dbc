# What makes a defect hard to use for anything else. Not under sanitizers, which lay out memory themselves.
# tests/architecture/hardened_programs_test.cpp reads the programs and shows each.
if(KYODO_SANITIZE OR KYODO_FUZZ)
    return()
endif()

if(MSVC)
    target_link_options(kyodo_options INTERFACE /guard:cf)
else()
    # all addresses are settled before the program begins, and then read-only; no code on the stack
    target_link_options(kyodo_options INTERFACE -pie -Wl,-z,relro,-z,now -Wl,-z,noexecstack)
endif()
