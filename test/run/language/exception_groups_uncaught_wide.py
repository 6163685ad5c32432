# Of a wide group 15 members are shown.
raise ExceptionGroup("wide", [ValueError(i) for i in range(18)])
