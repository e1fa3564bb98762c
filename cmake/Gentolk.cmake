# One helper per kind of target.

# A floor of the house: every .cpp and .h of its folder is one static library. USES may only name lower floors
# (tests/architecture reads the includes and holds them against the plan).
function(add_floor name)
    cmake_parse_arguments(arg "" "" "USES;PRIVATELY" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    if(NOT sources)
        message(STATUS "${name}: an empty room")
        add_library(${name} INTERFACE)
        return()
    endif()
    add_library(${name} STATIC ${sources})
    set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${arg_USES} PRIVATE ${arg_PRIVATELY})
endfunction()

# Every tst_*.cpp of a folder is one program and one ctest. They run offscreen, in the C locale, in a private home.
function(add_qtests)
    cmake_parse_arguments(arg "" "PREFIX" "USES" ${ARGN})
    file(GLOB files CONFIGURE_DEPENDS tst_*.cpp)
    file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/test-home/run)
    foreach(file ${files})
        get_filename_component(stem ${file} NAME_WE)
        set(target ${stem})
        add_executable(${target} ${file})
        target_link_libraries(${target} PRIVATE ${arg_USES} test_support Qt6::Test)
        target_compile_definitions(${target} PRIVATE
            SOURCE_ROOT="${PROJECT_SOURCE_DIR}" SHARED_DATA="${PROJECT_SOURCE_DIR}/../shared/data" SHARED_FACTS="${PROJECT_SOURCE_DIR}/../shared/facts")
        add_test(NAME ${target} COMMAND ${target})
        set_tests_properties(${target} PROPERTIES TIMEOUT 300
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;XDG_DATA_HOME=${CMAKE_BINARY_DIR}/test-home/data;XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/test-home/config;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/test-home/run")
    endforeach()
endfunction()
