import heirs_base
