// Watches the windows of a program from outside, as a window manager does: pings its event loop all
// the time and measures how long it is silent. Told by a line what to wait for, it answers by one.
// It says "ready MS" when the first window answers, or "gone". Then:
//
//   settle MS      the event loop answers again, MS at the least after now
//   windows N MS   N windows are open, within MS
//
// "ok SILENCE WIDTH HEIGHT LARGE": the longest silence since the last answer in milliseconds, the
// least size that the first window allows, and the title of one that is larger than the screen with
// its frame. "hung SILENCE", "late OPEN" and "gone" say what is wrong.

#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <functional>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// For the first window; a program that opens a ledger before it answers is slow, not broken.
constexpr milliseconds StartTime(60'000);
constexpr milliseconds PingInterval(5);
/// An event that came before the first ping may be dealt with after it, but not after the third.
constexpr int PingsToSettle = 3;

struct Size
{
    int width = 0;
    int height = 0;
};

milliseconds since(Clock::time_point begin)
{
    return std::chrono::duration_cast<milliseconds>(Clock::now() - begin);
}

/// How long a process has been ready to run without a core, since it began.
milliseconds waitedForCore(long process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/schedstat");
    long long ran = 0;
    long long waited = 0;
    file >> ran >> waited;
    return std::chrono::duration_cast<milliseconds>(std::chrono::nanoseconds(waited));
}

/// The X server, as far as it is asked here.
class Server final
{
public:
    Server()
        : m_display(XOpenDisplay(nullptr))
    {
        if (m_display) {
            XSetErrorHandler([](Display*, XErrorEvent*) { return 0; }); // a window may go any time
            // answers go to whoever manages windows; Qt says StructureNotify, others Substructure
            XSelectInput(m_display, root(), StructureNotifyMask | SubstructureNotifyMask);
        }
    }
    ~Server()
    {
        if (m_display) {
            XCloseDisplay(m_display);
        }
    }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] bool isOpen() const { return m_display != nullptr; }

    /// The managed windows of a process, the oldest first.
    [[nodiscard]] std::vector<Window> windowsOf(long process) const
    {
        std::vector<Window> windows;
        for (const unsigned long window : numbers(root(), "_NET_CLIENT_LIST", XA_WINDOW)) {
            const auto owner = numbers(window, "_NET_WM_PID", XA_CARDINAL);
            if (!owner.empty() && static_cast<long>(owner.front()) == process) {
                windows.push_back(window);
            }
        }
        return windows;
    }

    [[nodiscard]] Size screen() const
    {
        return {DisplayWidth(m_display, DefaultScreen(m_display)),
                DisplayHeight(m_display, DefaultScreen(m_display))};
    }

    [[nodiscard]] Size sizeWithFrame(Window window) const
    {
        XWindowAttributes attributes{};
        XGetWindowAttributes(m_display, window, &attributes);
        Size size{attributes.width, attributes.height};
        const auto frame = numbers(window, "_NET_FRAME_EXTENTS", XA_CARDINAL);
        if (frame.size() == 4) {
            size.width += static_cast<int>(frame[0] + frame[1]);
            size.height += static_cast<int>(frame[2] + frame[3]);
        }
        return size;
    }

    [[nodiscard]] Size leastSize(Window window) const
    {
        XSizeHints hints{};
        long supplied = 0;
        const bool isKnown = XGetWMNormalHints(m_display, window, &hints, &supplied) != 0;
        return isKnown && (hints.flags & PMinSize) != 0 ? Size{hints.min_width, hints.min_height}
                                                        : Size{};
    }

    [[nodiscard]] std::string title(Window window) const
    {
        XTextProperty text{};
        if (XGetTextProperty(m_display, window, &text, atom("_NET_WM_NAME")) == 0 || !text.value) {
            return {};
        }
        std::string title(reinterpret_cast<const char*>(text.value));
        XFree(text.value);
        return title;
    }

    void ping(Window window, long serial) const
    {
        XEvent event{};
        event.xclient.type = ClientMessage;
        event.xclient.window = window;
        event.xclient.message_type = atom("WM_PROTOCOLS");
        event.xclient.format = 32;
        event.xclient.data.l[0] = static_cast<long>(atom("_NET_WM_PING"));
        event.xclient.data.l[1] = serial;
        event.xclient.data.l[2] = static_cast<long>(window);
        XSendEvent(m_display, window, False, NoEventMask, &event);
        XFlush(m_display);
    }

    /// Waits up to `time` for something to come, and gives the serials of answered pings.
    [[nodiscard]] std::vector<long> answers(milliseconds time) const
    {
        pollfd waiting{ConnectionNumber(m_display), POLLIN, 0};
        if (XPending(m_display) == 0) {
            poll(&waiting, 1, static_cast<int>(time.count()));
        }
        std::vector<long> serials;
        while (XPending(m_display) > 0) {
            XEvent event{};
            XNextEvent(m_display, &event);
            if (event.type == ClientMessage && event.xclient.window == root() &&
                event.xclient.data.l[0] == static_cast<long>(atom("_NET_WM_PING"))) {
                serials.push_back(event.xclient.data.l[1]);
            }
        }
        return serials;
    }

private:
    [[nodiscard]] Window root() const { return DefaultRootWindow(m_display); }
    [[nodiscard]] Atom atom(const char* name) const { return XInternAtom(m_display, name, False); }

    /// Empty when the window has no such property, or is gone.
    [[nodiscard]] std::vector<unsigned long> numbers(Window window, const char* property,
                                                     Atom type) const
    {
        constexpr long Most = 1'024;
        Atom found = None;
        int format = 0;
        unsigned long count = 0;
        unsigned long left = 0;
        unsigned char* data = nullptr;
        XGetWindowProperty(m_display, window, atom(property), 0, Most, False, type, &found, &format,
                           &count, &left, &data);
        std::vector<unsigned long> values;
        if (data) {
            if (found == type && format == 32) {
                const auto* first = reinterpret_cast<const unsigned long*>(data);
                values.assign(first, first + count);
            }
            XFree(data);
        }
        return values;
    }

    Display* m_display;
};

/// The windows of one program.
class Watch final
{
public:
    /// A program that is silent for longer than `mostSilence` is taken to be broken.
    Watch(const Server& server, long process, long serverProcess, milliseconds mostSilence)
        : m_server(server)
        , m_process(process)
        , m_serverProcess(serverProcess)
        , m_mostSilence(mostSilence)
    {}

    /// How long it took until a window was open and answered; none when that takes too long.
    [[nodiscard]] std::optional<milliseconds> waitForFirst()
    {
        const auto begin = Clock::now();
        while (m_answers == 0 && since(begin) < StartTime) {
            const std::vector<Window> windows = m_server.windowsOf(m_process);
            if (windows.empty()) {
                static_cast<void>(m_server.answers(PingInterval));
            } else {
                m_main = windows.front();
                listen(PingInterval);
            }
        }
        m_longest = milliseconds(0);
        return m_answers > 0 ? std::optional(since(begin)) : std::nullopt;
    }

    /// Lets `time` pass, or less when the program answers.
    void listen(milliseconds time)
    {
        if (!m_sent && since(m_answered) >= PingInterval) {
            m_sent = Sending{Clock::now(), waited()};
            m_server.ping(m_main, ++m_serial);
        }
        for (const long serial : m_server.answers(std::min(time, PingInterval))) {
            if (m_sent && serial == m_serial) {
                m_longest = std::max(m_longest, silence());
                m_sent.reset();
                m_answered = Clock::now();
                ++m_answers;
            }
        }
    }

    [[nodiscard]] std::string settle(milliseconds least)
    {
        const auto begin = Clock::now();
        const int enough = m_answers + PingsToSettle;
        return listenUntil([&] { return since(begin) >= least && m_answers >= enough; });
    }

    [[nodiscard]] std::string waitForWindows(std::size_t count, milliseconds most)
    {
        const auto begin = Clock::now();
        const auto open = [&] { return m_server.windowsOf(m_process).size(); };
        const std::string answer =
            listenUntil([&] { return open() == count || since(begin) > most; });
        return answer.starts_with("ok") && open() != count ? "late " + std::to_string(open())
                                                           : answer;
    }

private:
    struct Sending
    {
        Clock::time_point at;
        milliseconds waited; ///< for a core, until then
    };

    [[nodiscard]] milliseconds waited() const
    {
        return waitedForCore(m_process) + waitedForCore(m_serverProcess);
    }

    /// Since the ping that is not answered yet.
    [[nodiscard]] milliseconds silence() const
    {
        return m_sent ? std::max(milliseconds(0), since(m_sent->at) - (waited() - m_sent->waited))
                      : milliseconds(0);
    }

    [[nodiscard]] std::string listenUntil(const std::function<bool()>& isDone)
    {
        do {
            listen(PingInterval);
            if (silence() > m_mostSilence) {
                return "hung " + std::to_string(silence().count());
            }
            if (isGone()) {
                return "gone";
            }
        } while (!isDone());
        return wellDone();
    }

    [[nodiscard]] bool isGone() const
    {
        const std::vector<Window> windows = m_server.windowsOf(m_process);
        return std::find(windows.begin(), windows.end(), m_main) == windows.end();
    }

    /// Empty when there is none.
    [[nodiscard]] std::string tooLarge() const
    {
        const Size screen = m_server.screen();
        for (const Window window : m_server.windowsOf(m_process)) {
            const Size size = m_server.sizeWithFrame(window);
            if (size.width > screen.width || size.height > screen.height) {
                return m_server.title(window) + ", " + std::to_string(size.width) + "x" +
                       std::to_string(size.height);
            }
        }
        return {};
    }

    [[nodiscard]] std::string wellDone()
    {
        const Size least = m_server.leastSize(m_main);
        std::ostringstream line;
        line << "ok " << std::exchange(m_longest, milliseconds(0)).count() << ' ' << least.width
             << ' ' << least.height << ' ' << tooLarge();
        return line.str();
    }

    const Server& m_server;
    long m_process;
    long m_serverProcess;
    milliseconds m_mostSilence;
    Window m_main = None;
    long m_serial = 0;
    std::optional<Sending> m_sent; ///< the ping that is not answered yet
    Clock::time_point m_answered = Clock::now();
    milliseconds m_longest{0};
    int m_answers = 0;
};

/// Something can be read, or the other side is closed.
bool hasLine()
{
    pollfd waiting{STDIN_FILENO, POLLIN, 0};
    return std::cin.rdbuf()->in_avail() > 0 || poll(&waiting, 1, 0) > 0;
}

std::string obey(Watch& watch, const std::string& line)
{
    std::istringstream words(line);
    std::string what;
    words >> what;
    long first = 0;
    long second = 0;
    words >> first >> second;
    if (what == "settle") {
        return watch.settle(milliseconds(first));
    }
    if (what == "windows") {
        return watch.waitForWindows(static_cast<std::size_t>(first), milliseconds(second));
    }
    return "unknown " + line;
}

} // namespace

int main(int argc, char** argv)
{
    const Server server;
    if (argc != 4 || !server.isOpen()) {
        std::cerr << "window_watch PROCESS X_SERVER_PROCESS MOST_SILENCE_IN_MS, with a DISPLAY\n";
        return 2;
    }
    Watch watch(server, std::stol(argv[1]), std::stol(argv[2]), milliseconds(std::stol(argv[3])));
    const auto started = watch.waitForFirst();
    std::cout << (started ? "ready " + std::to_string(started->count()) : "gone") << std::endl;
    std::string line;
    while (true) {
        if (!hasLine()) {
            watch.listen(PingInterval);
        } else if (std::getline(std::cin, line)) {
            std::cout << obey(watch, line) << std::endl;
        } else {
            return 0;
        }
    }
}
