# What makes a defect hard to use for anything else. Not under sanitizers, which lay out memory themselves.
# tests/architecture/hardened_programs_test.cpp reads the programs and shows each.
if(KYODO_SANITIZE OR KYODO_FUZZ)
    return()
endif()

if(MSVC)
    target_compile_options(kyodo_options INTERFACE /guard:cf)
    target_link_options(kyodo_options INTERFACE /guard:cf)
    return()
endif()

# all addresses are settled before the program begins, and then read-only; no code on the stack
target_link_options(kyodo_options INTERFACE -pie -Wl,-z,relro,-z,now -Wl,-z,noexecstack)

# a stack that was written over is seen, nobody jumps over its end, and jumps arrive where they may
include(CheckCXXCompilerFlag)
foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection)
    string(MAKE_C_IDENTIFIER "KYODO_HAS${flag}" is_known)
    check_cxx_compiler_flag(${flag} ${is_known})
    if(${is_known})
        target_compile_options(kyodo_options INTERFACE ${flag})
    endif()
endforeach()

# lengths are checked where the compiler knows them, which it does when it optimises
include(CheckCXXSourceCompiles)
set(CMAKE_REQUIRED_FLAGS "-O2 -Werror -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3")
check_cxx_source_compiles("#include <cstdio>\nint main() { return 0; }" KYODO_HAS_FORTIFY_3)
unset(CMAKE_REQUIRED_FLAGS)
set(fortify_level $<IF:$<BOOL:${KYODO_HAS_FORTIFY_3}>,3,2>)
target_compile_options(
    kyodo_options INTERFACE "$<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=${fortify_level}>")
